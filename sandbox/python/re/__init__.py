"""Regular expressions: the functions over compiled patterns, which are made by the runtime."""

import copyreg

import _sre
import _runtime
from _sre import Pattern

_runtime.hide_frames()

__all__ = [
    "match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer", "compile", "purge", "escape",
    "error", "Pattern", "Match", "A", "I", "L", "M", "S", "X", "U", "ASCII", "IGNORECASE", "LOCALE", "MULTILINE",
    "DOTALL", "VERBOSE", "UNICODE", "NOFLAG", "RegexFlag", "PatternError",
]  # fmt: skip

_NAMES = {
    256: "ASCII", 2: "IGNORECASE", 4: "LOCALE", 32: "UNICODE", 8: "MULTILINE", 16: "DOTALL", 64: "VERBOSE", 128: "DEBUG",
}  # fmt: skip


class RegexFlag(int):
    """Flags of a pattern."""

    def __or__(self, other):
        return RegexFlag(int(self) | int(other)) if isinstance(other, int) else NotImplemented

    def __and__(self, other):
        return RegexFlag(int(self) & int(other)) if isinstance(other, int) else NotImplemented

    def __xor__(self, other):
        return RegexFlag(int(self) ^ int(other)) if isinstance(other, int) else NotImplemented

    __ror__, __rand__, __rxor__ = __or__, __and__, __xor__

    def __invert__(self):
        # All bits below the highest known one, or below its own.
        return RegexFlag(~int(self) & (1 << max(9, int(self).bit_length())) - 1)

    def __contains__(self, other):
        return other & self == other

    def __iter__(self):
        return (RegexFlag(bit) for bit in _NAMES if self & bit)

    def __bool__(self):
        return int(self) != 0

    @property
    def value(self):
        return int(self)

    @property
    def name(self):
        if not self:
            return "NOFLAG"
        names = [_NAMES[bit] for bit in _NAMES if int(self) & bit]
        unknown = int(self) & ~sum(_NAMES)
        if names and unknown:
            names.append(hex(unknown))
        return "|".join(names) or None

    def __repr__(self):
        if self.name is None:
            return f"re.RegexFlag({int(self)})"
        return "|".join(name if name[0].isdigit() else f"re.{name}" for name in self.name.split("|"))

    __str__ = __repr__


NOFLAG = RegexFlag(0)
for _bit, _name in _NAMES.items():
    globals()[_name] = RegexFlag(_bit)
    setattr(RegexFlag, _name, globals()[_name])
A, I, L, M, S, U, X = ASCII, IGNORECASE, LOCALE, MULTILINE, DOTALL, UNICODE, VERBOSE  # noqa: E741, F821
RegexFlag.NOFLAG = NOFLAG
for _name in "AILMSUX":
    setattr(RegexFlag, _name, globals()[_name])


class PatternError(Exception):
    """A pattern that is not valid, with the place of the mistake."""

    __module__ = "re"

    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        self.lineno = self.colno = None
        if pattern is not None and pos is not None:
            msg = f"{msg} at position {pos}"
            newline = "\n" if isinstance(pattern, str) else b"\n"
            self.lineno = pattern.count(newline, 0, pos) + 1
            self.colno = pos - pattern.rfind(newline, 0, pos)
            if newline in pattern:
                msg = f"{msg} (line {self.lineno}, column {self.colno})"
        super().__init__(msg)


error = PatternError


def _named(name):
    import unicodedata

    return unicodedata.lookup(name)


_sre.set_knots(PatternError, _named)


def _show(pattern, flags):
    """What the flag DEBUG prints: the pattern as CPython's own parser and compiler see it."""
    from re import _compiler, _parser

    code = _compiler._code(_parser.parse(pattern, flags), flags)
    print()
    _compiler.dis(code)


_cache = {}
_MAXCACHE = 512


def _compile(pattern, flags):
    if isinstance(flags, RegexFlag):
        flags = int(flags)
    key = type(pattern), pattern, flags
    try:
        return _cache[key]
    except KeyError:
        pass
    if isinstance(pattern, Pattern):
        if flags:
            raise ValueError("cannot process flags argument with a compiled pattern")
        return pattern
    if not _sre.isstring(pattern):
        raise TypeError("first argument must be string or compiled pattern")
    if flags & 128:
        _show(pattern, flags)
    made = _sre.compile(pattern, flags)
    for message in _sre.warnings(made):
        import warnings

        warnings.warn(message, FutureWarning)
    if not flags & 128:
        if len(_cache) >= _MAXCACHE:
            del _cache[next(iter(_cache))]
        _cache[key] = made
    return made


def match(pattern, string, flags=0):
    return _compile(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    return _compile(pattern, flags).fullmatch(string)


def search(pattern, string, flags=0):
    return _compile(pattern, flags).search(string)


class _Unset(int):
    pass


_UNSET = _Unset()


def _positional(function, args, names, given):
    """Arguments that should be given by name: they are still taken, with a warning."""
    if not args:
        return
    for name, value in zip(names, given):
        if value is not _UNSET:
            raise TypeError(f"{function}() got multiple values for argument {name!r}")
    import warnings

    warnings.warn(f"{names[0]!r} is passed as positional argument", DeprecationWarning)


def sub(pattern, repl, string, *args, count=_UNSET, flags=_UNSET):
    if args:
        _positional("sub", args, ("count", "flags")[: len(args)], (count, flags))
        count, *rest = args
        flags = rest[0] if rest else flags
        if len(rest) > 1:
            raise TypeError(f"sub() takes from 3 to 5 positional arguments but {3 + len(args)} were given")
    return _compile(pattern, flags).sub(repl, string, count)


def subn(pattern, repl, string, *args, count=_UNSET, flags=_UNSET):
    if args:
        _positional("subn", args, ("count", "flags")[: len(args)], (count, flags))
        count, *rest = args
        flags = rest[0] if rest else flags
        if len(rest) > 1:
            raise TypeError(f"subn() takes from 3 to 5 positional arguments but {3 + len(args)} were given")
    return _compile(pattern, flags).subn(repl, string, count)


def split(pattern, string, *args, maxsplit=_UNSET, flags=_UNSET):
    if args:
        _positional("split", args, ("maxsplit", "flags")[: len(args)], (maxsplit, flags))
        maxsplit, *rest = args
        flags = rest[0] if rest else flags
        if len(rest) > 1:
            raise TypeError(f"split() takes from 2 to 4 positional arguments but {2 + len(args)} were given")
    return _compile(pattern, flags).split(string, maxsplit)


def findall(pattern, string, flags=0):
    return _compile(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    return _compile(pattern, flags).finditer(string)


def compile(pattern, flags=0):
    return _compile(pattern, flags)


def purge():
    _cache.clear()


_SPECIAL = {ord(c): "\\" + c for c in "()[]{}?*+-|^$\\.&~# \t\n\r\v\f"}


def escape(pattern):
    if isinstance(pattern, str):
        return pattern.translate(_SPECIAL)
    return str(pattern, "latin1").translate(_SPECIAL).encode("latin1")


Match = type(compile("").match(""))
copyreg.pickle(Pattern, lambda pattern: (_compile, (pattern.pattern, pattern.flags)))


class Scanner:
    """Takes a text apart by a list of patterns, each with what is to be done."""

    def __init__(self, lexicon, flags=0):
        self.lexicon = lexicon
        if isinstance(flags, RegexFlag):
            flags = int(flags)
        self.groups = []
        parts = []
        count = 0
        for phrase, action in lexicon:
            self.groups.append(count + 1)
            parts.append(f"({phrase})")
            count += 1 + compile(phrase, flags).groups
        self.scanner = _compile("|".join(parts), flags)

    def scan(self, string):
        result = []
        match = self.scanner.scanner(string).match
        i = 0
        while m := match():
            j = m.end()
            if i == j:
                break
            action = next(self.lexicon[n][1] for n, group in enumerate(self.groups) if m.start(group) >= 0)
            if callable(action):
                self.match = m
                action = action(self, m.group())
            if action is not None:
                result.append(action)
            i = j
        return result, string[i:]


del _bit, _name
