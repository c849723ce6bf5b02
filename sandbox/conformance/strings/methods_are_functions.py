# string methods through the class, chained, and on literals
print(str.upper('a'), list(map(str.strip, [' a ', 'b '])), ' x '.strip().upper().center(5, '.'), sorted(['b', 'A'], key=str.casefold), ''.join(reversed('abc')))
print('a-b_c d'.replace('-', ' ').replace('_', ' ').title().split(), 'x'.__add__('y'), 'abc'.__contains__('b'), len('abc'.__iter__().__class__.__name__) > 0, 'abc'.__len__())
