# base64 of every length of group, and what is irregular: padding too much, too little or in between, other characters.
import base64
import binascii
import codecs

for n in range(8):
    data = bytes(range(250, 250 + 6))[:n] + b"\0" * (n > 6)
    text = base64.b64encode(data)
    print(text, base64.b64decode(text) == data, binascii.b2a_base64(bytearray(data), newline=n % 2 == 0))
sources = [b"", b"=", b"a", b"ab", b"abc=", b"ab==", b"a===", b"abcd=", b"abcd====", b"ab=c", b"ab\ncd", "abcd", b"YW==Jj", b"YQ==YQ=="]
for source in sources:
    for strict in (False, True):
        try:
            print(source, binascii.a2b_base64(source, strict_mode=strict))
        except binascii.Error as e:
            print(source, e)
print(base64.urlsafe_b64encode(b"\xff\xfe\xfd"), base64.b64encode(memoryview(b"abc")))
print(len(base64.b64encode(b"5" * 100_000)))
# Names of codecs, as they are looked up.
for name in ("unicode-escape", "Unicode_Escape", "rot13", "windows-1252", "cp437", "latin9"):
    print(codecs.lookup(name).name)
print(repr(codecs.decode("a\\nb", "unicode-escape")), codecs.encode("é€", "cp1252"), codecs.decode(b"\x80", "cp1252"))
