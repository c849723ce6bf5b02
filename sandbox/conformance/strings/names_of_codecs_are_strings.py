"""`codecs.encode` and `codecs.decode` check the types of what names the codec and the handler."""
import codecs

for f in codecs.encode, codecs.decode:
    for arguments in ((b"a", len), ("a", 3), ("a", None), ("a", "utf-8", 3), (b"a", "utf-8", None)):
        try:
            print(f(*arguments))
        except TypeError as e:
            print(e)
print(codecs.encode("a"), codecs.decode(b"a"))
