"""A codec that is looked up leaves a note; a charmap codec names the whole run of characters."""
def attempt(f):
    try:
        print(f())
    except ValueError as e:
        print(e, getattr(e, "__notes__", None))

for codec in "unicode_escape", "utf-8", "ascii", "latin1", "cp1252", "utf-16":
    attempt(lambda: b"\\x4\xff\xfe\x81".decode(codec))
    attempt(lambda: "a\u4e00\u4e01b\u4e02".encode(codec))
