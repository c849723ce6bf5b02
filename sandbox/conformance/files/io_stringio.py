import io
import sys
from contextlib import redirect_stderr, redirect_stdout


def attempt(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(f'{type(e).__module__}.{type(e).__name__}: {e}')


s = io.StringIO()
print('a', 1, None, file=s, sep='|')
print(s.write('more'), repr(s.getvalue()), s.tell())
print(s.seek(0), repr(s.read(3)), repr(s.readline()), repr(s.read()), repr(s.read()))
print(s.seek(2), s.write('XYZW'), repr(s.getvalue()))
print(s.truncate(4), repr(s.getvalue()), s.tell())
print(s.seek(8), s.write('!'), repr(s.getvalue()))
print(s.seek(0, 2), s.seek(0, 1), s.readable(), s.writable(), s.seekable(), s.isatty(), s.closed)
attempt(s.seek, -1)
attempt(s.seek, 1, 1)
attempt(s.seek, 0, 9)
attempt(s.write, b'x')
attempt(s.write, 5)
attempt(s.fileno)
attempt(s.detach)
attempt(io.StringIO, b'x')
attempt(io.StringIO, 'x', 'bad')
attempt(s.truncate, -1)
attempt(s.read, 'x')
s.close()
s.close()
print(s.closed)
attempt(s.read)
attempt(s.write, 'x')
attempt(s.getvalue)
attempt(s.__enter__)

text = io.StringIO('one\ntwo\r\nthree\rfour')
print(list(text))
print(io.StringIO('one\ntwo\r\nthree\rfour', newline=None).readlines())
print(io.StringIO('one\ntwo\r\nthree\rfour', newline='').readlines())
print(io.StringIO('one\ntwo', newline='\r\n').getvalue().encode())
t = io.StringIO('a\r\nb\n', newline=None)
print(t.newlines, t.read(), t.encoding, t.errors, t.line_buffering)
print(io.StringIO('ab\ncd\nef\n').readlines(4), io.StringIO('abc').readline(2))
with io.StringIO() as w:
    w.writelines(['a\n', 'b\n'])
    value = w.getvalue()
print(repr(value), w.closed)
print(repr(next(io.StringIO('x\ny'))), repr(io.StringIO('é🎉z').read(2)))
attempt(next, io.StringIO())
attempt(w.writelines, ['x'])

out, errors = io.StringIO(), io.StringIO()
with redirect_stdout(out), redirect_stderr(errors):
    print('captured')
    sys.stdout.write('too\n')
    print('bad', file=sys.stderr)
print(repr(out.getvalue()), repr(errors.getvalue()))


class Tee(io.TextIOBase):
    def __init__(self, *targets):
        self.targets = targets

    def write(self, text):
        for target in self.targets:
            target.write(text.upper())
        return len(text)

    def writable(self):
        return True


copy = io.StringIO()
with redirect_stdout(Tee(sys.stdout, copy)):
    print('twice', 2)
print(repr(copy.getvalue()))
attempt(Tee().read)
attempt(Tee().seek, 0)
attempt(Tee().fileno)
print(Tee().readable(), Tee().seekable(), Tee().closed)
old, sys.stdin = sys.stdin, io.StringIO('Ada\n36\n')
name, age = input(), int(input('age? '))
print(name, age)
attempt(input)
sys.stdin = old
print(issubclass(io.UnsupportedOperation, (OSError,)), issubclass(io.UnsupportedOperation, ValueError), io.UnsupportedOperation)
print(isinstance(s, io.TextIOBase), isinstance(s, io.IOBase), isinstance(s, io.RawIOBase), io.StringIO.__mro__[1:])
print(io.SEEK_SET, io.SEEK_CUR, io.SEEK_END)


class Log(io.StringIO):
    def write(self, text):
        return super().write('> ' + text)


log = Log()
log.write('hi\n')
print(log.getvalue())
