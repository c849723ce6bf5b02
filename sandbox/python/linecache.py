"""Lines of the sources that the sandbox has compiled, and of files."""

import sys

from _runtime import add_source as _add_source, source_lines as _source_lines


class _Cache(dict):
    """What a program puts here tracebacks show too."""

    def __setitem__(self, filename, entry):
        super().__setitem__(filename, entry)
        if isinstance(entry, tuple) and len(entry) == 4:
            _add_source(filename, "".join(entry[2]))

    def __delitem__(self, filename):
        super().__delitem__(filename)
        _add_source(filename, None)

    def pop(self, filename, *default):
        if filename in self:
            _add_source(filename, None)
        return super().pop(filename, *default)


cache = _Cache()


def getlines(filename, module_globals=None):
    if filename in cache:
        entry = cache[filename]
        return entry[2] if len(entry) > 1 else []
    return updatecache(filename, module_globals)


def getline(filename, lineno, module_globals=None):
    lines = getlines(filename, module_globals)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else ""


def updatecache(filename, module_globals=None):
    lines = _source_lines(filename)
    if lines is None:
        return _read(filename)
    if lines and lines[-1] == "":
        lines.pop()
    return [line + "\n" for line in lines]


def _read(filename):
    """Reads a file, and keeps its lines: of these the sandbox knows nothing."""
    import os
    import tokenize

    cache.pop(filename, None)
    if not filename or filename[0] == "<" and filename[-1] == ">":
        return []
    folders = [] if os.path.isabs(filename) else [path for path in sys.path if isinstance(path, str)]
    for path in [filename, *(os.path.join(folder, filename) for folder in folders)]:
        try:
            status = os.stat(path)
        except (OSError, ValueError):
            continue
        try:
            with tokenize.open(path) as file:
                lines = file.readlines()
        except (OSError, UnicodeDecodeError, SyntaxError):
            return []
        if not lines:
            lines = ["\n"]
        elif lines[-1][-1:] != "\n":
            lines[-1] += "\n"
        dict.__setitem__(cache, filename, (status.st_size, status.st_mtime, lines, path))
        return lines
    return []


def lazycache(filename, module_globals):
    return False


def checkcache(filename=None):
    """Forgets what is kept of files that have changed."""
    import os

    for name in [*cache] if filename is None else [filename]:
        entry = cache.get(name, ())
        # What a program has put here itself has no time, and what loads late is not loaded.
        if len(entry) < 4 or entry[1] is None:
            continue
        try:
            status = os.stat(entry[3])
            is_same = (status.st_size, status.st_mtime) == entry[:2]
        except (OSError, ValueError):
            is_same = False
        if not is_same:
            cache.pop(name, None)


def clearcache():
    cache.clear()


__all__ = ["getline", "clearcache", "checkcache", "lazycache"]
