"""Lines of the sources that the sandbox has compiled."""

from _runtime import add_source, source_lines


class _Cache(dict):
    """What a program puts here tracebacks show too."""

    def __setitem__(self, filename, entry):
        super().__setitem__(filename, entry)
        if len(entry) > 1:
            add_source(filename, "".join(entry[2]))

    def __delitem__(self, filename):
        super().__delitem__(filename)
        add_source(filename, None)

    def pop(self, filename, *default):
        if filename in self:
            add_source(filename, None)
        return super().pop(filename, *default)


cache = _Cache()


def getlines(filename, module_globals=None):
    if filename in cache:
        entry = cache[filename]
        return entry[2] if len(entry) > 1 else []
    lines = source_lines(filename)
    if lines is None:
        return []
    if lines and lines[-1] == "":
        lines.pop()
    return [line + "\n" for line in lines]


def getline(filename, lineno, module_globals=None):
    lines = getlines(filename, module_globals)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else ""


def updatecache(filename, module_globals=None):
    return getlines(filename, module_globals)


def lazycache(filename, module_globals):
    return False


def checkcache(filename=None):
    pass


def clearcache():
    cache.clear()

__all__ = ["getline", "clearcache", "checkcache", "lazycache"]
