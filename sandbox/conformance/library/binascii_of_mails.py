"""binascii: uuencoded lines, quoted-printable text, and checksums of any buffer."""
import array
import binascii


def attempt(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


for data in [b"", b"a", b"ab", b"abc", bytes(range(45)), bytes(range(250, 256)) * 7, b"\0\0\0", bytes(46)]:
    for backtick in False, True:
        attempt(binascii.b2a_uu, data, backtick=backtick)
    try:
        line = binascii.b2a_uu(data)
        print(binascii.a2b_uu(line) == data, binascii.a2b_uu(line.decode()) == data)
    except binascii.Error:
        pass
for line in [b"", b"\n", b" \n", b"#86)C\n", b"#86)C", b"#86)C  \n", b"#86)C!\n", b"#86)\x7f", b"\x7f\n", b"!80", b"!", b"#8\n", b"-86)C", b"#86)C```\n", "é"]:
    attempt(binascii.a2b_uu, line)

for data in [b"plain", b"a=b", b"tab\tend\t", b"space end ", b"line one\nline two\r\n", b"\xe9t\xe9", b"x" * 80, b"." , b".\n", b"a.\n.b", b"under_score here", b"trail \n", b"\0\x7f", b"=" * 30, b"\r", b"a\rb", b"end \t", b"x" * 75 + b"=\n"]:
    for options in [{}, {"quotetabs": True}, {"istext": False}, {"header": True}]:
        encoded = binascii.b2a_qp(data, **options)
        print(encoded, binascii.a2b_qp(encoded, header=options.get("header", False)) == data)
for text in [b"", b"=", b"==", b"=\n", b"=\r\nx", b"=4", b"=4x", b"=41=42", b"=AX", b"a_b", "a=3Db", b"=\t\nx", b"= \n", b"x=\ny", b"=e9", b"=\rx\ny"]:
    attempt(binascii.a2b_qp, text)
    attempt(binascii.a2b_qp, text, header=True)
attempt(binascii.a2b_qp, "é")
attempt(binascii.b2a_qp, "text")

for crc in 0, 1, 0x12345, -1:
    print(binascii.crc_hqx(b"", crc), binascii.crc_hqx(b"abc", crc), binascii.crc32(b"abc", crc))
numbers = array.array("B", b"YWJj")
print(binascii.a2b_base64(numbers), binascii.unhexlify(array.array("B", b"6162")), binascii.hexlify(array.array("H", [1, 2])))
attempt(binascii.a2b_base64, 5)
attempt(binascii.a2b_base64, array.array("i", [1]))
