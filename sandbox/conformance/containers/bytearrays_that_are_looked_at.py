"""As long as a memoryview looks at it, a bytearray keeps its length (PEP 3118)."""
import io


def attempt(what, f):
    try:
        print(what, f())
    except (BufferError, ValueError) as error:
        print(what, type(error).__name__, error)


def added(x, y):
    x += y
    return x


def repeated(x, n):
    x *= n
    return x


def assigned(x, where, y):
    x[where] = y
    return x


def without(x, where):
    del x[where]
    return x


data = bytearray(b"12345")
view = memoryview(data)
for what, change in {
    "append": lambda: data.append(1),
    "extend": lambda: data.extend(b"1"),
    "extend by nothing": lambda: data.extend(b""),
    "+=": lambda: added(data, b"1"),
    "+= nothing": lambda: added(data, b""),
    "pop": data.pop,
    "remove": lambda: data.remove(49),
    "insert": lambda: data.insert(0, 1),
    "clear": data.clear,
    "as many": lambda: assigned(data, slice(0, 2), b"ab"),
    "more": lambda: assigned(data, slice(0, 2), b"abc"),
    "fewer": lambda: assigned(data, slice(0, 2), b""),
    "del": lambda: without(data, 0),
    "*= 2": lambda: repeated(data, 2),
    "*= 1": lambda: repeated(data, 1),
    "reverse": data.reverse,
    "resize": lambda: data.resize(3),
    "init": lambda: data.__init__(b"xyz"),
}.items():
    attempt(what, change)
print(view.tolist(), data)
view.release()
attempt("released", lambda: data.append(1))

with memoryview(data) as view:
    part = view[1:]
    attempt("inside with", lambda: data.append(1))
attempt("a part is left", lambda: data.append(1))
del part
attempt("none is left", lambda: data.append(1))


def first():
    view = memoryview(data)
    return view[0]


first()
attempt("its function is over", lambda: data.append(1))
try:
    for byte in memoryview(data):
        data.append(byte)
except BufferError as error:
    print(error)

attempt("itself", lambda: added(data, data))
attempt("extended by itself", lambda: data.extend(data))
empty = bytearray()
attempt("nothing to itself", lambda: added(empty, empty))

stream = io.BytesIO(b"hello")
buffer = stream.getbuffer()
attempt("write", lambda: stream.write(b"HE" * 5))
attempt("truncate", lambda: stream.truncate(1))
attempt("close", stream.close)
buffer.release()
attempt("write", lambda: stream.write(b"HE" * 5))
attempt("close", stream.close)
