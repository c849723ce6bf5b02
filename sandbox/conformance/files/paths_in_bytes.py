"""os.path takes bytes as it takes text, and both never together."""

import os
from os import path

print(path.join(b"a", b"b"), path.join(b"a/", b"b", b"/c", b"d"), path.join(b"a"), path.join(b"", b"x"))
print(path.basename(b"/x/y"), path.dirname(b"/x/y"), path.split(b"/x//y"), path.splitext(b"a.tar.gz"), path.splitext(b".rc"))
print(path.normpath(b"a/../b//c/."), path.normpath(b""), path.normpath(b"//x/.."), path.isabs(b"/a"), path.isabs(b"a"))
print(path.splitdrive(b"/a/b"), path.splitdrive("/a"), path.normcase(b"A/b"))
print(path.commonpath([b"/usr/lib", b"/usr/local"]), path.commonprefix([b"abc", b"abd"]), path.commonpath(["a/b", "a/c"]))
print(path.relpath(b"/a/b", b"/a/c"), path.relpath("/a/b", "/a"), path.relpath("/a", "/a"), path.relpath(b"/a/b", start=b"/"))
print(path.join(b"\xff", b"\xc3\xbc"), path.abspath(b"/a/./b"))


class P:
    def __init__(self, p):
        self.p = p

    def __fspath__(self):
        return self.p


print(path.join(P("a"), "b", P("c")), path.join(P(b"a"), b"b"), path.basename(P(b"x/y")), path.relpath(P("/a/b"), P("/a")))
for call in (
    lambda: path.join("a", b"b"),
    lambda: path.join(b"a", "b"),
    lambda: path.join("a", 1),
    lambda: path.join("a", None, b"b"),
    lambda: path.join(1, "a"),
    lambda: path.relpath("/a", b"/b"),
    lambda: path.relpath(""),
    lambda: path.relpath(b""),
    lambda: path.relpath(None),
    lambda: path.commonpath(["a", b"b"]),
    lambda: path.commonpath(["/a", "b"]),
    lambda: path.commonpath([b"/a", b"b"]),
    lambda: path.commonpath([]),
    lambda: path.split(3),
    lambda: path.isabs(None),
    lambda: path.normpath(3.5),
    lambda: path.splitext(None),
):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
