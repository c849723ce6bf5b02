"""Signatures of built-in functions: from what the runtime knows of their parameters, and what CPython says their defaults are."""

from _in_c import builtin_parameters, parameters

# By the name of the parameter, unless a function has another.
_DEFAULTS = {
    **dict.fromkeys("key ndigits mod globals locals closure file newline opener chars sep default value".split(), "None"),
    **dict.fromkeys("reverse flush keepends signed dont_inherit".split(), "False"),
    **dict.fromkeys("count maxsplit buffering optimize _feature_version index".split(), "-1"),
    **{"start": "0", "flags": "0", "tabsize": "8", "length": "1", "closefd": "True", "mode": "'r'", "end": "'\\n'"},
    **{"prompt": "''", "format_spec": "''", "fillchar": "' '", "byteorder": "'big'", "encoding": "'utf-8'", "errors": "'strict'"},
    **{"print.sep": "' '", "open.encoding": "None", "open.errors": "None", "stop": "9223372036854775807"},
}
# What the runtime binds in another way.
_TEXTS = {"sorted": "iterable, /, *, key=None, reverse=False", "abs": "x, /"}
# These take arguments that no signature can tell.
_NONE = {"dir", "getattr", "iter", "max", "min", "next", "vars", "anext", "pop", "reduce", "type"}
# Classes that tell how they are called.
_CLASSES = {
    **dict.fromkeys((frozenset, list, set, tuple), "iterable=(), /"),
    **dict.fromkeys((classmethod, staticmethod), "function, /"),
    bool: "object=False, /",
    complex: "real=0, imag=0",
    enumerate: "iterable, start=0",
    filter: "function, iterable, /",
    float: "x=0, /",
    map: "function, iterable, /, *iterables, strict=False",
    memoryview: "object",
    property: "fget=None, fset=None, fdel=None, doc=None",
    reversed: "sequence, /",
    zip: "*iterables, strict=False",
}


def parameters_text(function):
    """The parameters as they would stand in a `def`; None where there is no telling."""
    found = parameters(function)
    if found is not None:
        parts, is_bound = found
        parts = parts[1:] if is_bound else parts
        return ", ".join(parts[1:] if is_bound and parts[:1] == ["/"] else parts)
    found = builtin_parameters(function)
    if found is None or found[1] in _NONE:
        return None
    text, name, is_bound = found
    if name in _TEXTS and not is_bound:
        return _TEXTS[name]
    parts = [part.strip() for part in text.split(",") if part.strip()]
    if parts[:1] == ["self"] and "/" not in parts:
        parts.insert(1, "/")
    if is_bound:
        parts = parts[1:]
        if parts[:1] == ["/"]:
            parts = parts[1:]
    for i, part in enumerate(parts):
        if part.endswith("?"):
            default = _DEFAULTS.get(f"{name}.{part[:-1]}") or _DEFAULTS.get(part[:-1])
            if default is None:
                return None
            parts[i] = f"{part[:-1]}={default}"
    return ", ".join(parts)


def as_function(function):
    """A function of Python's with the parameters of a built-in one, or None."""
    return _made(parameters_text(function))


def class_as_function(cls):
    """The same for the call of a built-in class."""
    return _made(_CLASSES.get(cls))


def _made(text):
    if text is None:
        return None
    namespace = {}
    exec(f"def stand_in({text}): pass", namespace)
    return namespace["stand_in"]
