"""Type codes that are none, digests that are too long, names of which a message shows 200 bytes, entries of `linecache.cache`."""
import array
import hashlib
import linecache
import sys

for args in ("ii",), ("",), (array,), (1, 2), (b"i",), ("i", "a"), (array.array("i"),):
    try:
        print(array.array(*args))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
shake = hashlib.shake_128()
for length in 10**20, 2**64, 2**29, -1, -(10**20), True, 1.0, None, "1":
    for digest in shake.digest, shake.hexdigest:
        try:
            print(length, len(digest(length)))
        except (TypeError, ValueError, OverflowError) as e:
            print(length, type(e).__name__, e)
print(sys.copyright == str(copyright), sys.copyright.splitlines()[0])
for name in "n" * 300, "é" * 300, "n" * 200, "n" * 199 + "é":
    for source in name, f"del {name}", f"class A:\n  {name}":
        try:
            exec(source)
        except NameError as e:
            print(len(str(e)), len(e.name), str(e)[-20:])
linecache.cache["odd"] = 5
del linecache.cache["odd"]
linecache.cache["short"] = ("a", "b")
print(linecache.cache["short"])
