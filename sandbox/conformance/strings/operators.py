# concatenation, repetition, comparison, indexing by code point
s = 'héllo😀'
print(len(s), s[1], s[-1], s[::-1], s[1:3], s * 2, 'a' < 'b', 'Z' < 'a', 'abc' < 'abd', '' < 'a', 'a' 'b', 'é' == '\u00e9', 'e\u0301' == 'é')
print([*s], sorted(s), max(s), s.index('😀'), s.find('l', 3), '😀' in s, '%s' % s, f'{s:>8}|{s:.3}', '😀' < '\uffff')
for c in 'aé😀':
    print(c, ord(c), repr(c), c.encode())
x = ''
for i in range(5):
    x += str(i)
print(x, 'ab' * 0, 'ab' * -1, 3 * 'x')
