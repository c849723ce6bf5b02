# Large bytes are sliced, joined and repeated in one go; a bytearray loses its first part again and again.
block = b"x" * 65536
big = bytearray(block * 20)
total = 0
while big:
    total += len(bytes(big[:65536]))
    del big[:65536]
print(total)
print(len(block + block), len(b"--".join([block] * 10)), block[1:65000:4000], block[::-30000])
many = bytearray()
for i in range(50):
    many += block
print(len(many), many[-3:], type(many[:2]), type(many + b""), type(b"" + many), type(many * 2))
print(b"ab" * 3, 0 * b"ab", b"ab" * -1, bytearray(b"-").join([b"a", bytearray(b"b"), memoryview(b"c")]))
print(b"abc"[5:1], b"abc"[::-1], bytearray(b"abcdef")[4:0:-2], b"".join([]), b"x".join([b""]))
data = bytearray(b"0123456789")
del data[3:1]
del data[-2:]
del data[::3]
print(data)
