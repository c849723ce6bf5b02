import io
import os


def attempt(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except OSError as e:
        # Numbers of errors differ from system to system.
        print(f'{type(e).__name__}: {e.strerror or e} {e.filename!r}')
    except Exception as e:
        print(f'{type(e).__module__}.{type(e).__name__}: {e}')


with open('poem.txt', 'w') as f:
    print(f.write('roses are red\n'), f.name, f.mode, f.closed, f.writable(), f.readable())
    f.writelines(['violets\n', 'are blue\n'])
    attempt(f.read)
    print(f.tell())
print(f.closed)
attempt(f.write, 'x')
attempt(f.read)
attempt(f.readline)
attempt(next, f)
attempt(list, f)
attempt(f.__enter__)
with open('poem.txt') as f:
    for number, line in enumerate(f, 1):
        print(number, line, end='')
with open('poem.txt') as f:
    print(f.readline(), f.read(4), f.readlines(), repr(f.read()), sep='|')
    attempt(f.write, 'x')
    print(f.seek(6), f.read(3), f.tell(), f.isatty(), f.seekable())
with open('poem.txt', 'a') as f:
    print('sugar', 'is sweet', file=f)
    print(f.tell())
print(open('poem.txt').read().count('\n'), sum(1 for _ in open('poem.txt')))
with open('poem.txt', 'r+') as f:
    f.write('ROSES')
    f.seek(0)
    print(f.readline(), f)
attempt(open, 'poem.txt', 'x')
attempt(open, 'missing.txt')
attempt(open, 'missing.txt', 'rb')
attempt(open, 'no/such/folder.txt', 'w')
attempt(open, '.', 'w')
attempt(open, '/')
attempt(open, 'poem.txt', 'q')
attempt(open, 'poem.txt', 'rw')
attempt(open, 'poem.txt', '')
attempt(open, 'poem.txt', 'rr')
attempt(open, 'poem.txt', 'rbt')
attempt(open, 'poem.txt', 'rb', encoding='utf-8')
attempt(open, 'poem.txt', 'rb', newline='')
attempt(open, 'poem.txt', 5)
attempt(open, 3.5)
attempt(open, None)
attempt(open, 'poem.txt', buffering=0)
attempt(open, 'poem.txt', encoding='klingon')
attempt(open, 'poem.txt', newline='x')
try:
    open('missing.txt')
except FileNotFoundError as e:
    print(e.strerror, e.filename, e.args[1:])
try:
    with open('poem.txt') as f:
        raise RuntimeError('inside')
except RuntimeError as e:
    print(e, f.closed)

with open('data.bin', 'wb') as f:
    print(f.write(bytes(range(5))), f.write(b'\r\n'), f.mode, f.name)
    attempt(f.write, 'text')
with open('data.bin', 'rb') as f:
    print(f.read(3), f.tell(), f.seek(-2, 2), f.read(), f.seek(1), f.peek()[:2], f.read1())
    attempt(f.write, b'x')
with open('data.bin', 'rb+') as f:
    f.seek(2)
    print(f.write(b'##'), f.read(1), f.seek(0), f.read(), f.truncate(3))
print(open('data.bin', 'rb').read(), os.path.getsize('data.bin'))
with open('data.bin', 'rb', buffering=0) as f:
    print(f.read(1), f.readall())
with open('crlf.txt', 'wb') as f:
    f.write(b'a\r\nb\rc\n')
print(open('crlf.txt').readlines(), open('crlf.txt', newline='').readlines(), open('crlf.txt', newline='\n').readlines())
with open('crlf.txt') as f:
    f.read()
    print(f.newlines)
with open('mixed.txt', 'w', newline='\r\n', encoding='utf-16') as f:
    f.write('é\n')
    f.write('x')
print(open('mixed.txt', 'rb').read(), open('mixed.txt', encoding='utf-16').read())
attempt(open('mixed.txt').read)
with open('mixed.txt', 'w+', encoding='utf-8') as f:
    f.write('größe')
    f.seek(0)
    print(f.read(3), f.tell())
    for line in f:
        attempt(f.tell)
    f.seek(0)
    f.truncate()
print(repr(open('mixed.txt').read()))

print(os.listdir() != [], os.path.exists('poem.txt'), os.path.isfile('poem.txt'), os.path.isdir('poem.txt'))
os.mkdir('box')
attempt(os.mkdir, 'box')
with open(os.path.join('box', 'in.txt'), 'w') as f:
    f.write('inside')
print(os.listdir('box'), os.path.isdir('box'))
attempt(os.rmdir, 'box')
os.rename('box/in.txt', 'box/out.txt')
print(os.listdir('box'))
os.remove('box/out.txt')
attempt(os.remove, 'box/out.txt')
attempt(os.unlink, 'box')
os.rmdir('box')
attempt(os.listdir, 'box')
attempt(os.stat, 'box')
os.makedirs('a/b/c', exist_ok=True)
attempt(os.makedirs, 'a/b/c')
print(os.stat('poem.txt').st_size, [d for d in os.listdir('a')])
for folder, folders, files in os.walk('a'):
    print(folder, folders, files)
os.replace('poem.txt', 'a/song.txt')
print(os.path.exists('poem.txt'), open('a/song.txt').readline())
print(io.open is open, open)
