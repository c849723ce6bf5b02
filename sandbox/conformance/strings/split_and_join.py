# split, rsplit, splitlines, partition, join
print('a b  c'.split(), 'a b  c'.split(' '), ' a,b,,c '.split(','), 'a,b,c'.split(',', 1), 'a,b,c'.rsplit(',', 1), ''.split(), ''.split(','), ' x '.split(None, 1))
print('a\nb\r\nc\n'.splitlines(), 'a\nb'.splitlines(True), 'k=v=w'.partition('='), 'k=v=w'.rpartition('='), 'abc'.partition('x'))
print('-'.join('abc'), ','.join([]), ', '.join(str(x) for x in (1, 2)), ''.join(['a', 'b']))
for bad in (lambda: ','.join([1]), lambda: 'a'.split(''), lambda: ','.join(5), lambda: ' '.join(['a', None])):
    try:
        bad()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
