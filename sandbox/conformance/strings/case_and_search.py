# methods that look into a string
s = 'Hello, World'
print(s.upper(), s.lower(), s.title(), s.swapcase(), s.capitalize(), s.casefold(), 'straße'.upper(), 'ÉÀ'.lower())
print(s.find('o'), s.rfind('o'), s.find('z'), s.index('W'), s.count('l'), s.count(''), s.startswith('He'), s.endswith(('x', 'd')), s.startswith('W', 7))
print('lo' in s, s.isalpha(), 'abc'.isalpha(), '12'.isdigit(), '½'.isnumeric(), 'a1'.isalnum(), ' \t'.isspace(), 'Ab'.istitle(), 'x_1'.isidentifier(), 'AB'.isupper(), ''.islower(), 'a\n'.isprintable(), 'aé'.isascii())
