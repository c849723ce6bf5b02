# strip, pad, replace, translate, expandtabs
print(repr('  a '.strip()), repr('xxaxx'.lstrip('x')), repr('abcba'.rstrip('ab')), 'prefix-x'.removeprefix('prefix-'), 'a.py'.removesuffix('.py'))
print('a'.center(5, '*'), 'ab'.center(5), 'a'.ljust(3) + '|', 'a'.rjust(3), '42'.zfill(5), '-42'.zfill(5), 'a\tb'.expandtabs(4))
print('banana'.replace('a', 'o'), 'banana'.replace('a', 'o', 2), 'abc'.replace('', '-'), 'hello'.translate(str.maketrans('el', 'ip')), 'hello'.translate({ord('l'): None, ord('h'): 'J'}))
