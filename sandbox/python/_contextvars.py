"""Context variables (PEP 567). A context is a mapping that is swapped as a whole when it is entered and left."""

import _runtime
from types import GenericAlias

_runtime.hide_frames()

_MISSING = object()


class Context:
    __slots__ = ("_values", "_previous", "_entered", "__weakref__")

    def __init__(self):
        self._values = {}
        self._previous = None
        self._entered = False

    def run(self, callable, /, *args, **kwargs):
        _enter(self)
        try:
            return callable(*args, **kwargs)
        finally:
            _leave(self)

    def copy(self):
        other = Context()
        other._values = self._values.copy()
        return other

    def __getitem__(self, var, /):
        _check_key(var)
        return self._values[var]

    def __contains__(self, var, /):
        _check_key(var)
        return var in self._values

    def get(self, var, default=None, /):
        _check_key(var)
        return self._values.get(var, default)

    def __iter__(self):
        return iter(self._values)

    def __len__(self):
        return len(self._values)

    def keys(self):
        return self._values.keys()

    def values(self):
        return self._values.values()

    def items(self):
        return self._values.items()

    def __eq__(self, other):
        if not isinstance(other, Context):
            return NotImplemented
        return self._values == other._values

    __hash__ = None


def _check_key(var):
    if not isinstance(var, ContextVar):
        raise TypeError(f"a ContextVar key was expected, got {var!r}")


_current = Context()


def _enter(context):
    global _current
    if context._entered:
        raise RuntimeError(f"cannot enter context: {context!r} is already entered")
    context._previous = _current
    context._entered = True
    _current = context


def _leave(context):
    global _current
    if _current is not context:
        raise RuntimeError("cannot exit context: thread state references a different context object")
    _current = context._previous
    context._previous = None
    context._entered = False


def copy_context():
    return _current.copy()


class ContextVar:
    __slots__ = ("_name", "_default", "__weakref__")

    def __init__(self, name, /, *, default=_MISSING):
        if not isinstance(name, str):
            raise TypeError("context variable name must be a str")
        self._name = name
        self._default = default

    @property
    def name(self):
        return self._name

    def get(self, default=_MISSING, /):
        value = _current._values.get(self, _MISSING)
        if value is not _MISSING:
            return value
        if default is not _MISSING:
            return default
        if self._default is not _MISSING:
            return self._default
        raise LookupError(self)

    def set(self, value, /):
        token = Token(_SECRET, self, _current, _current._values.get(self, _MISSING))
        _current._values = {**_current._values, self: value}
        return token

    def reset(self, token, /):
        if not isinstance(token, Token):
            raise TypeError(f"expected an instance of Token, got {token!r}")
        if token._used:
            raise RuntimeError(f"{token!r} has already been used once")
        if token._var is not self:
            raise ValueError(f"{token!r} was created by a different ContextVar")
        if token._context is not _current:
            raise ValueError(f"{token!r} was created in a different Context")
        token._used = True
        values = dict(_current._values)
        if token._old is _MISSING:
            values.pop(self, None)
        else:
            values[self] = token._old
        _current._values = values

    def __repr__(self):
        default = "" if self._default is _MISSING else f" default={self._default!r}"
        return f"<ContextVar name={self._name!r}{default} at {id(self):#x}>"

    __class_getitem__ = classmethod(GenericAlias)

    def __init_subclass__(cls):
        raise TypeError("type 'ContextVar' is not an acceptable base type")


_SECRET = object()


class _Missing:
    def __repr__(self):
        return "<Token.MISSING>"


class Token:
    __slots__ = ("_var", "_context", "_old", "_used", "__weakref__")

    MISSING = _Missing()

    def __init__(self, secret=None, var=None, context=None, old=None):
        if secret is not _SECRET:
            raise RuntimeError("Tokens can only be created by ContextVars")
        self._var = var
        self._context = context
        self._old = old
        self._used = False

    @property
    def var(self):
        return self._var

    @property
    def old_value(self):
        return Token.MISSING if self._old is _MISSING else self._old

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self._var.reset(self)

    def __repr__(self):
        used = " used" if self._used else ""
        return f"<Token{used} var={self._var!r} at {id(self):#x}>"

    __class_getitem__ = classmethod(GenericAlias)
    __hash__ = None
