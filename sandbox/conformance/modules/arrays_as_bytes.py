"""The buffer protocol: bytes-like objects are those with `__buffer__` (PEP 688), arrays among them."""

import io
from array import array

words = array("h", [0x101, 0x202])
print(bytes(words), bytearray(words), b"1" + words)
print(array("H", array("b", [1, 2])), array("f", array("h", [1, 2])))
print(bytes(array("f", [1, 2.5])), bytes(array("q", [-1])), b"\x01\x02" + array("B", b"x"))
print(array("b", [1, 2]) in b"\x01\x02\x03", str(array("B", b"abc"), "utf-8"))
print(array("b", [1]) == b"\x01", b"\x01" == array("b", [1]), bytearray(b"\x01") == array("b", [1]))
print(int.from_bytes(array("B", b"abc"), "big"))
text = bytearray(b"abc")
text[1:2] = words
text += words
text.extend(words)
print(text)


class Plain:
    def __buffer__(self, flags):
        return memoryview(b"abc")


print(bytes(Plain()), b"x" + Plain(), b"".join([Plain(), b"-"]))
stream = io.BytesIO()
stream.write(words)
stream.write(Plain())
print(stream.getvalue())
for code in "HIQ":
    try:
        array(code, [-1])
    except OverflowError as error:
        print(code, error)
