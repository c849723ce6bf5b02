# sep, end, file, flush, and what print returns
import sys
print(1, 'a', None, [1], sep='-', end='|\n')
print()
print('', '', sep='x')
print('to stderr', file=sys.stderr)
r = print('x', end='')
print(r, flush=True)
print(*'abc', sep='\n')
print('a\nb', end='')
print()
class W:
    def write(self, s):
        out.append(s)
out = []
print('to', 'object', file=W())
print(out)
for bad in (lambda: print(1, sep=5), lambda: print(1, end=5), lambda: print(1, file=5)):
    try:
        bad()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
sys.stdout.write('written\n')
