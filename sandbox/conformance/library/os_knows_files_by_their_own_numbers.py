import os
with open('a.bin', 'wb') as f:
    f.write(b'abc')
    f.flush()
    n = f.fileno()
    print(os.fsync(n), os.fstat(n).st_size, n == f.fileno(), n > 2)
    print(os.write(n, b'def'), os.lseek(n, 0, os.SEEK_CUR), f.raw.tell())
    with open('b.txt', 'w') as g:
        print(g.fileno() != n, g.fileno() == g.buffer.fileno() == g.buffer.raw.fileno())
    with open(n, 'wb', closefd=False) as same:
        print(same.fileno() == n)
    print(f.closed, os.fstat(n).st_size)
for what in (os.fsync, os.fstat, os.close):
    try:
        print(what(n))
    except OSError as e:
        print(type(e), e.strerror)
try:
    f.fileno()
except ValueError as e:
    print(e)
with open('a.bin', 'rb') as f:
    print(os.read(f.fileno(), 2), f.read(2), f.fileno() == n)
with os.fdopen(os.open('a.bin', os.O_WRONLY | os.O_TRUNC), 'w') as f:
    print(f.write('new'))
with open('a.bin', 'w', opener=lambda path, flags: os.open(path, flags)) as f:
    print(os.fstat(f.fileno()).st_size)
