"""What the codecs module has for the escapes of literals."""

import codecs
import warnings

warnings.simplefilter("ignore")
print(codecs.unicode_escape_decode(r"a\n\x41\u00e9"), codecs.unicode_escape_decode(b"\\t"))
print(codecs.unicode_escape_encode("é\n"), codecs.raw_unicode_escape_encode("é\n\u1234"))
print(codecs.raw_unicode_escape_decode(b"\\u1234"))
for source in (rb"a\n\t\\\'\"b", b"a\\\nb", rb"\0\12\1234\477\x41\xfF\q\8", "é\\n", b"", b"plain"):
    print(codecs.escape_decode(source))
for source in (b"\\", b"\\x", b"\\x4", b"a\\xg1", b"\\x4g"):
    for errors in ("strict", "replace", "ignore", "other", None):
        try:
            print(codecs.escape_decode(source, errors))
        except ValueError as error:
            print(error)
