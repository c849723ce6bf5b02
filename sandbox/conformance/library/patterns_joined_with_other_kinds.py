"""Text and bytes in one substitution: the error of the join that fails."""
import re


def attempt(f, *args):
    try:
        print(repr(f(*args)))
    except Exception as e:
        print(type(e).__name__, e)


letter = re.compile("(.)")
for template in [b"x", b"\\1", b"x\\1", b"\\1x", b"", bytearray(b"x"), 5, None]:
    attempt(letter.sub, template, "abc")
    attempt(letter.subn, template, "")
    attempt(re.compile("b").sub, template, "abc")
    attempt(re.match("(a)(b)", "ab").expand, template)
octet = re.compile(b"(.)")
for template in ["x", "\\1", "x\\1", "\\1x", "", memoryview(b"\\1-")]:
    attempt(octet.sub, template, b"abc")
    attempt(re.compile(b"b").sub, template, b"abc")
    attempt(re.match(b"(a)(b)", b"ab").expand, template)
attempt(octet.sub, lambda m: "x", b"abc")
attempt(re.sub, "b", lambda m: b"x", "abc")

m = re.match("(?P<first>a)(b)", "ab")
for key in [1 << 100, -(1 << 100), 1.0, "second", None]:
    attempt(m.group, key)
    attempt(m.start, key)
