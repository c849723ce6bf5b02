import io, sys
s = io.StringIO()
for i in range(20000): s.write("line %d\n" % i)
s.seek(0)
n = 0
for line in s: n += len(line)
print(n, s.tell())
s = io.StringIO("abc\ndef"); s.seek(5); s.write("XYZ12"); print(repr(s.getvalue()), s.tell()); s.seek(20); s.write("q"); print(repr(s.getvalue())); s.truncate(3); print(repr(s.getvalue()), s.tell()); s.seek(0, 2); s.write("é😀"); print(s.tell(), s.getvalue(), s.seek(0), s.read(4), s.read())
s.truncate(0); s.seek(0); print(s.write("z"), repr(s.getvalue())); s.seek(1); print(repr(s.readline()), s.read(0))
t = 0
x = ""
for i in range(3000): x += "ab"; t += len(x)
print(t)
