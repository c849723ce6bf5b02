"""A file without a buffer reads into what can be written to, and refuses the rest in words of its own."""

import io

with open("f.bin", "wb", buffering=0) as file:
    file.write(b"hello")
with open("f.bin", "rb", buffering=0) as file:
    room = bytearray(3)
    print(file.readinto(room), room, file.readinto(room), room, file.readinto(room))
    for refused in (b"abc", "abc", None, 5):
        try:
            file.readinto(refused)
        except TypeError as error:
            print(error)
for stream in (io.BytesIO(b"abc"), io.BufferedReader(io.BytesIO(b"abc"))):
    try:
        stream.readinto("abc")
    except TypeError as error:
        print(error)
