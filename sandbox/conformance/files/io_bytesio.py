import io


def attempt(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(f'{type(e).__module__}.{type(e).__name__}: {e}')


b = io.BytesIO(b'one\ntwo\nthree')
print(b.read(2), b.readline(), b.readlines(), b.read(), b.tell())
print(b.seek(-5, 2), b.read(), b.seek(0), b.seek(3, 1), b.read1(2))
print(b.seek(20), b.write(b'end'), b.getvalue())
print(b.truncate(3), b.getvalue(), b.tell(), b.seek(0), list(b))
print(b.readable(), b.writable(), b.seekable(), b.isatty(), b.closed)
attempt(b.write, 'x')
attempt(b.write, 5)
attempt(b.write, bytearray(b'yz'))
attempt(b.write, memoryview(b'yz'))
attempt(b.seek, -1)
attempt(b.seek, 0, 7)
attempt(b.read, 1.5)
attempt(b.truncate, -2)
attempt(io.BytesIO, 'text')
attempt(b.fileno)
room = bytearray(4)
b.seek(0)
print(b.readinto(room), room, bytes(b.getbuffer()))
view = b.getbuffer()
view[0] = ord('!')
print(b.getvalue())
view.release()
b.close()
attempt(b.read)
attempt(b.getvalue)
attempt(b.write, b'')
with io.BytesIO() as w:
    w.writelines([b'a', b'b'])
    print(w.getvalue())

text = io.TextIOWrapper(io.BytesIO('é\nß\r\nend'.encode()), encoding='utf-8')
print(text.readline(), text.tell(), text.read())
print(io.TextIOWrapper(io.BytesIO(b'a\nb\r\n')).newlines)
print(text.seek(0), text.read(1), text.buffer, text)
raw = io.BytesIO()
wrapper = io.TextIOWrapper(raw, encoding='latin-1', errors='replace', newline='\r\n', write_through=True)
print(wrapper.write('é€\n'), raw.getvalue(), wrapper.encoding, wrapper.errors)
attempt(wrapper.write, b'x')
attempt(io.TextIOWrapper, io.BytesIO(), newline='x')
attempt(io.TextIOWrapper, io.BytesIO(), 'no-such')
attempt(io.TextIOWrapper(io.BytesIO(b'\xff'), 'utf-8').read)
print(wrapper.detach() is raw)
attempt(wrapper.read)


class Source(io.RawIOBase):
    """Gives its numbers two at a time."""

    def __init__(self, data):
        self.data = data

    def readable(self):
        return True

    def readinto(self, buffer):
        n = min(2, len(buffer), len(self.data))
        buffer[:n] = self.data[:n]
        self.data = self.data[n:]
        return n


print(Source(b'abcde').read(), Source(b'abcde').read(4), Source(b'a\nb').readline())
reader = io.BufferedReader(Source(b'line one\nline two\nrest'))
print(reader.read(3), reader.readline(), list(reader), reader.read(), reader)
print(io.TextIOWrapper(io.BufferedReader(Source(b'x\ny\n')), 'ascii').readlines())
attempt(io.BufferedReader, io.RawIOBase())
attempt(Source(b'').write, b'x')
writer = io.BufferedWriter(raw)
attempt(writer.read)
