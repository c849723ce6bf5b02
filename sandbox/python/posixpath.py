"""Paths as text."""

import _in_c

curdir, pardir, sep, extsep, altsep, pathsep, defpath, devnull = ".", "..", "/", ".", None, ":", "/bin:/usr/bin", "/dev/null"
supports_unicode_filenames = False


def fspath(path):
    from os import fspath

    return fspath(path)


def _encoded(function, *paths):
    """What a function makes of paths in bytes: the same as of text, in bytes."""
    from os import fsdecode, fsencode

    made = function(*map(fsdecode, paths))
    return tuple(map(fsencode, made)) if isinstance(made, tuple) else fsencode(made)


def _check_types(name, *paths):
    for path in paths:
        if not isinstance(path, (str, bytes)):
            raise TypeError(f"{name}() argument must be str, bytes, or os.PathLike object, not {type(path).__name__!r}") from None
    if len({isinstance(path, bytes) for path in paths}) > 1:
        raise TypeError("Can't mix strings and bytes in path components") from None


def normcase(s):
    return fspath(s)


def isabs(s):
    s = fspath(s)
    return s.startswith(b"/" if isinstance(s, bytes) else "/")


def join(a, /, *p):
    path = fspath(a)
    try:
        p = [fspath(part) for part in p]
    except TypeError:
        _check_types("join", path, *p)
        raise
    _check_types("join", path, *p)
    if isinstance(path, bytes):
        return _encoded(join, path, *p)
    for part in p:
        if part.startswith("/") or not path:
            path = part
        else:
            path += part if path.endswith("/") else "/" + part
    return path


def split(p):
    p = fspath(p)
    if isinstance(p, bytes):
        return _encoded(split, p)
    at = p.rfind("/") + 1
    head, tail = p[:at], p[at:]
    return (head.rstrip("/") or head), tail


def basename(p):
    return split(p)[1]


def dirname(p):
    return split(p)[0]


def splitext(p):
    p = fspath(p)
    if isinstance(p, bytes):
        return _encoded(splitext, p)
    start = p.rfind("/") + 1
    dot = p.rfind(".")
    if dot > start and p[start:dot].strip("."):
        return p[:dot], p[dot:]
    return p, ""


def splitdrive(p):
    p = fspath(p)
    return p[:0], p


def _given(p, function):
    """A path as what CPython has in C takes it."""
    if not isinstance(p, (str, bytes)) and getattr(type(p), "__fspath__", None) is None:
        raise TypeError(f"{function}: path should be string, bytes or os.PathLike, not {type(p).__name__}")
    return fspath(p)


def _path_splitroot_ex(p):
    p = _given(p, "_path_splitroot_ex")
    none, sep = (b"", b"/") if isinstance(p, bytes) else ("", "/")
    if not p.startswith(sep):
        return none, none, p
    if not p.startswith(sep * 2) or p.startswith(sep * 3):
        return none, sep, p[1:]
    return none, p[:2], p[2:]


def _path_normpath(path):
    path = _given(path, "_path_normpath")
    if isinstance(path, bytes):
        return _encoded(_path_normpath, path)
    if not path:
        return "."
    _, root, rest = splitroot(path)
    parts = []
    for part in rest.split("/"):
        if part in ("", "."):
            continue
        if part != ".." or (not root and not parts) or (parts and parts[-1] == ".."):
            parts.append(part)
        elif parts:
            parts.pop()
    return root + "/".join(parts) or "."


splitroot, normpath = _path_splitroot_ex, _path_normpath


def abspath(path):
    path = fspath(path)
    if isinstance(path, bytes):
        return _encoded(abspath, path)
    if not isabs(path):
        import os

        path = join(os.getcwd(), path)
    return normpath(path)


class _AllowMissing:
    def __repr__(self):
        return "os.path.ALLOW_MISSING"


ALLOW_MISSING = _AllowMissing()


def realpath(filename, *, strict=False):
    """There are no links here, so that only `strict` makes a difference: what is not there is an error then."""
    path = abspath(filename)
    if strict and strict is not ALLOW_MISSING:
        import os

        for at in range(1, len(path)):
            if path[at : at + 1] in ("/", b"/"):
                os.lstat(path[:at])
        os.lstat(path)
    return path


def relpath(path, start=None):
    path = fspath(path)
    if not path:
        raise ValueError("no path specified")
    start = path[:0] if start is None else fspath(start)
    _check_types("relpath", path, start)
    if isinstance(path, bytes):
        return _encoded(relpath, path, start)
    a = [part for part in abspath(start).split("/") if part]
    b = [part for part in abspath(path).split("/") if part]
    same = 0
    while same < min(len(a), len(b)) and a[same] == b[same]:
        same += 1
    return "/".join([".."] * (len(a) - same) + b[same:]) or "."


def commonprefix(m):
    if not m:
        return ""
    low, high = min(m), max(m)
    for i, c in enumerate(low):
        if c != high[i]:
            return low[:i]
    return low


def commonpath(paths):
    paths = [fspath(path) for path in paths]
    _check_types("commonpath", *paths)
    if paths and isinstance(paths[0], bytes):
        return _encoded(lambda *texts: commonpath(texts), *paths)
    split_paths = [[part for part in p.split("/") if part and part != "."] for p in paths]
    if not split_paths:
        raise ValueError("commonpath() arg is an empty sequence")
    if len({isabs(p) for p in paths}) > 1:
        raise ValueError("Can't mix absolute and relative paths")
    return ("/" if isabs(paths[0]) else "") + "/".join(commonprefix(split_paths))


def expanduser(path):
    """The home of the user who runs the program in place of `~`. Others are not known."""
    from os import environ, fsdecode, fsencode

    path = fspath(path)
    if isinstance(path, bytes):
        return fsencode(expanduser(fsdecode(path)))
    tilde, slash, rest = path.partition("/")
    if tilde != "~" or "HOME" not in environ:
        return path
    return environ["HOME"].rstrip("/") + slash + rest or "/"


def expandvars(path):
    """`$NAME` and `${NAME}` become what the environment has under that name, if it has anything."""
    from os import environ, fsdecode, fsencode

    path = fspath(path)
    if isinstance(path, bytes):
        return fsencode(expandvars(fsdecode(path)))
    if "$" not in path:
        return path
    import re

    def value(found):
        whole, bare, inside, brace = found[0], *found.groups()
        # What follows a brace that is never closed stays as it is.
        return whole if bare is None and not brace else environ.get(bare or inside, whole)

    return re.sub(r"(?a)\$(?:(\w+)|\{([^}]*)(\}?))", value, path)


def _found(path):
    import os

    try:
        return os.stat(path)
    except (OSError, ValueError):
        return None


def exists(path):
    return _found(path) is not None


lexists = exists


def isfile(path):
    found = _found(path)
    return found is not None and found.st_mode & 0o170000 == 0o100000


def isdir(s):
    found = _found(s)
    return found is not None and found.st_mode & 0o170000 == 0o040000


def islink(path):
    return False


ismount = isjunction = islink


def getsize(filename):
    import os

    return os.stat(filename).st_size


def getmtime(filename):
    import os

    return os.stat(filename).st_mtime


getatime = getctime = getmtime


def samefile(f1, f2):
    return realpath(f1) == realpath(f2)


__all__ = [name for name in globals() if name[:1] != "_" and name != "fspath"]
_in_c.written_in_c(_path_normpath, _path_splitroot_ex, _given, module="posix")
