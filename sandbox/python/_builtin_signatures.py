"""Signatures of built-in functions: from what the runtime knows of their parameters, and what CPython says their defaults are."""

import sys

from _documentation import knows
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

def _said(text, is_bound):
    """What CPython says of the parameters, without that which is given already."""
    inside = text[1 : text.rindex(")")]
    if not inside.startswith("$"):
        return inside
    if not is_bound and not inside.startswith("$module"):
        return inside[1:]
    rest = inside.partition(",")[2].strip()
    return rest[1:].lstrip(" ,") if rest.startswith("/") else rest


def parameters_text(function):
    """The parameters as they would stand in a `def`; None where there is no telling."""
    if knows(getattr(function, "__func__", function)):
        text = function.__text_signature__
        return text and _said(text, type(function).__name__ in ("builtin_function_or_method", "method-wrapper"))
    found = parameters(function)
    if found is not None:
        parts, is_bound = found
        parts = parts[1:] if is_bound else parts
        return ", ".join(parts[1:] if is_bound and parts[:1] == ["/"] else parts)
    found = builtin_parameters(function)
    if found is None:
        return None
    text, name, is_bound = found
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
    return _made(parameters_text(function), function)


def class_as_function(cls):
    """The same for the call of a built-in class."""
    text = cls.__text_signature__
    return _made(text and _said(text, True), cls)


def instance_as_function(callable):
    """The same for an object that says itself how it is called."""
    text = getattr(callable, "__text_signature__", None)
    return _made(text and _said(text, True), type(callable))


def _made(text, described):
    if text is None:
        return None
    # Defaults may be constants of the module.
    namespace = {"sys": sys, **vars(sys.modules.get(getattr(described, "__module__", None), sys))}
    try:
        exec(f"def stand_in({text}): pass", namespace)
    except (NameError, SyntaxError):
        # A default may be a name that only C has.
        raise ValueError(f"{described!r} builtin has invalid signature") from None
    return namespace["stand_in"]
