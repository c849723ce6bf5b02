"""Sockets as files."""

import socket

one, other = socket.socketpair()
with one.makefile("w", encoding="utf-8", newline="\n") as out:
    print("first line", file=out)
    out.write("zweite Zeile: äöü\n")
    out.flush()
reader = other.makefile("r", encoding="utf-8")
print(repr(reader.readline()), repr(reader.readline()))
one.sendall(b"a\nb\nc")
one.shutdown(socket.SHUT_WR)
print([line for line in reader])
raw = other.makefile("wb", buffering=0)
print(raw.write(b"unbuffered"), raw.readable(), raw.writable(), raw.seekable(), raw.mode)
print(one.makefile("rb").read(5))
other.close()
print(other._closed, other.fileno() != -1)
raw.close()
reader.close()
print(other.fileno())
for wrong in ("x", "rx"):
    try:
        one.makefile(wrong)
    except ValueError as error:
        print(error)
