"""The part of `inspect` about signatures: parameters, and which argument goes where."""

__name__ = "inspect"  # What is defined here shows as of that.

import sys
import types
from collections import OrderedDict
from keyword import iskeyword


class _empty:
    """Marks a default or an annotation that is not there."""


class _ParameterKind(int):
    """CPython's is an `IntEnum`, whose import takes longer than all of this module."""

    def __new__(cls, value, name, description):
        self = int.__new__(cls, value)
        self.value, self.name, self.description = value, name, description
        return self

    def __repr__(self):
        return f"<_ParameterKind.{self.name}: {self.value}>"

    def __str__(self):
        return self.name

    def __reduce__(self):
        return f"_{self.name}"


_POSITIONAL_ONLY = _ParameterKind(0, "POSITIONAL_ONLY", "positional-only")
_POSITIONAL_OR_KEYWORD = _ParameterKind(1, "POSITIONAL_OR_KEYWORD", "positional or keyword")
_VAR_POSITIONAL = _ParameterKind(2, "VAR_POSITIONAL", "variadic positional")
_KEYWORD_ONLY = _ParameterKind(3, "KEYWORD_ONLY", "keyword-only")
_VAR_KEYWORD = _ParameterKind(4, "VAR_KEYWORD", "variadic keyword")
_KINDS = (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_POSITIONAL, _KEYWORD_ONLY, _VAR_KEYWORD)


def formatannotation(annotation, base_module=None, *, quote_annotation_strings=True):
    """An annotation as a signature shows it."""
    if isinstance(annotation, str) and not quote_annotation_strings:
        return annotation
    if getattr(annotation, "__module__", None) == "typing":
        import re

        return re.sub(r"(?<![\w.])typing\.", "", repr(annotation))
    if isinstance(annotation, type) and not isinstance(annotation, types.GenericAlias):
        if annotation.__module__ in ("builtins", base_module):
            return annotation.__qualname__
        return f"{annotation.__module__}.{annotation.__qualname__}"
    return repr(annotation)


class _void:
    """Stands for what is not to be replaced: anything else may be meant, `...` too."""


class Parameter:
    """One parameter of a signature."""

    POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD, VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD = _KINDS
    empty = _empty

    __slots__ = ("_annotation", "_default", "_kind", "_name")

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        if kind not in _KINDS:
            raise ValueError(f"value {kind!r} is not a valid Parameter.kind")
        kind = _KINDS[kind]
        if default is not _empty and kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
            raise ValueError(f"{kind.description} parameters cannot have default values")
        if name is _empty:
            raise ValueError("name is a required attribute for Parameter")
        if not isinstance(name, str):
            raise TypeError(f"name must be a str, not a {type(name).__name__}")
        if name[:1] == "." and name[1:].isdigit():  # the iterator that a comprehension gets
            if kind is not _POSITIONAL_OR_KEYWORD:
                passed = "implicit arguments must be passed as positional or keyword arguments"
                raise ValueError(f"{passed}, not {kind.description}")
            name, kind = f"implicit{name[1:]}", _POSITIONAL_ONLY
        if not name.isidentifier() or iskeyword(name) and kind is not _POSITIONAL_ONLY:
            raise ValueError(f"{name!r} is not a valid parameter name")
        self._name, self._kind, self._default, self._annotation = name, kind, default, annotation

    name = property(lambda self: self._name)
    kind = property(lambda self: self._kind)
    default = property(lambda self: self._default)
    annotation = property(lambda self: self._annotation)

    def __reduce__(self):
        return type(self), (self._name, self._kind), {"_default": self._default, "_annotation": self._annotation}

    def __setstate__(self, state):
        self._default, self._annotation = state["_default"], state["_annotation"]

    def replace(self, *, name=_void, kind=_void, annotation=_void, default=_void):
        return type(self)(
            self.name if name is _void else name,
            self.kind if kind is _void else kind,
            default=self.default if default is _void else default,
            annotation=self.annotation if annotation is _void else annotation,
        )

    __replace__ = replace

    def __str__(self):
        return self._text()

    def _text(self, quoted=True):
        text = self.name
        if self.annotation is not _empty:
            text += f": {formatannotation(self.annotation, quote_annotation_strings=quoted)}"
        if self.default is not _empty:
            text += (" = " if self.annotation is not _empty else "=") + repr(self.default)
        if self.kind is _VAR_POSITIONAL:
            return "*" + text
        return "**" + text if self.kind is _VAR_KEYWORD else text

    def __repr__(self):
        return f'<Parameter "{self}">'

    def __eq__(self, other):
        if not isinstance(other, Parameter):
            return NotImplemented
        mine = (self.name, self.kind, self.default, self.annotation)
        return mine == (other.name, other.kind, other.default, other.annotation)

    def __hash__(self):
        return hash((self.name, self.kind, self.default, self.annotation))


class BoundArguments:
    """Arguments as a signature binds them to its parameters."""

    def __init__(self, signature, arguments):
        self.signature = signature
        self.arguments = arguments

    @property
    def args(self):
        out = []
        for name, parameter in self.signature.parameters.items():
            if parameter.kind in (_KEYWORD_ONLY, _VAR_KEYWORD) or name not in self.arguments:
                break
            value = self.arguments[name]
            if parameter.kind is _VAR_POSITIONAL:
                out.extend(value)
            else:
                out.append(value)
        return tuple(out)

    @property
    def kwargs(self):
        out = {}
        started = False
        for name, parameter in self.signature.parameters.items():
            if parameter.kind in (_KEYWORD_ONLY, _VAR_KEYWORD) or name not in self.arguments:
                started = True
            if not started or name not in self.arguments:
                continue
            if parameter.kind is _VAR_KEYWORD:
                out.update(self.arguments[name])
            else:
                out[name] = self.arguments[name]
        return out

    def apply_defaults(self):
        """Fills in what was not given."""
        full = {}
        for name, parameter in self.signature.parameters.items():
            if name in self.arguments:
                full[name] = self.arguments[name]
            elif parameter.default is not _empty:
                full[name] = parameter.default
            elif parameter.kind is _VAR_POSITIONAL:
                full[name] = ()
            elif parameter.kind is _VAR_KEYWORD:
                full[name] = {}
        self.arguments = full

    def __eq__(self, other):
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self.signature == other.signature and self.arguments == other.arguments

    def __repr__(self):
        inner = ", ".join(f"{name}={value!r}" for name, value in self.arguments.items())
        return f"<BoundArguments ({inner})>"


def _in_order(parameters):
    """Parameters by name. Raises ValueError where no function could have them."""
    out = OrderedDict()
    last, defaults = _POSITIONAL_ONLY, False
    for p in parameters:
        if p.kind is last and p.kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
            raise ValueError(f"more than one {p.kind.description} parameter")
        if p.kind < last:
            before = f"{last.description} parameter before {p.kind.description} parameter"
            raise ValueError(f"wrong parameter order: {before}")
        last = p.kind
        if last in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
            if defaults and p.default is _empty:
                raise ValueError("non-default argument follows default argument")
            defaults = p.default is not _empty
        if p.name in out:
            raise ValueError(f"duplicate parameter name: {p.name!r}")
        out[p.name] = p
    return out


class Signature:
    """The parameters and the return annotation of a callable."""

    empty = _empty

    __slots__ = ("_parameters", "_return_annotation")

    def __init__(self, parameters=None, *, return_annotation=_empty):
        self._parameters = types.MappingProxyType(_in_order(parameters or ()))
        self._return_annotation = return_annotation

    parameters = property(lambda self: self._parameters)
    return_annotation = property(lambda self: self._return_annotation)

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, **kwargs):
        made = sys.modules["inspect"].signature(obj, follow_wrapped=follow_wrapped, **kwargs)
        if cls is Signature:
            return made
        return cls(made.parameters.values(), return_annotation=made.return_annotation)

    def __reduce__(self):
        return type(self), (tuple(self._parameters.values()),), {"_return_annotation": self._return_annotation}

    def __setstate__(self, state):
        self._return_annotation = state["_return_annotation"]

    def replace(self, *, parameters=_void, return_annotation=_void):
        return type(self)(
            self.parameters.values() if parameters is _void else parameters,
            return_annotation=self.return_annotation if return_annotation is _void else return_annotation,
        )

    __replace__ = replace

    def bind(self, /, *args, **kwargs):
        return self._bind(args, kwargs, False)

    def bind_partial(self, /, *args, **kwargs):
        return self._bind(args, kwargs, True)

    def _bind(self, args, kwargs, partial):
        arguments = {}
        left, names = list(args), dict(kwargs)
        misplaced = []  # positional-only arguments that were passed by name
        collector = None
        by_position = True
        for name, p in self.parameters.items():
            if p.kind in (_VAR_KEYWORD, _KEYWORD_ONLY) and left:
                raise TypeError("too many positional arguments")
            if p.kind is _VAR_POSITIONAL:
                if left:
                    arguments[name] = tuple(left)
                    left = []
                by_position = False
            elif p.kind is _VAR_KEYWORD:
                collector = name
            elif left:
                if name in names and p.kind is not _POSITIONAL_ONLY:
                    raise TypeError(f"multiple values for argument {name!r}")
                arguments[name] = left.pop(0)
            elif name in names and p.kind is _POSITIONAL_ONLY:
                if p.default is _empty:
                    raise TypeError(f"missing a required positional-only argument: {name!r}")
                misplaced.append(name)
            elif name in names:
                arguments[name] = names.pop(name)
                by_position = False
            elif p.default is not _empty or partial:
                by_position = False
            else:
                kind = " keyword-only" if p.kind is _KEYWORD_ONLY and by_position else ""
                raise TypeError(f"missing a required{kind} argument: {name!r}")
        if left:
            raise TypeError("too many positional arguments")
        if names and collector is not None:
            arguments[collector] = names
        elif misplaced:
            passed = "got some positional-only arguments passed as keyword arguments"
            raise TypeError(f"{passed}: {', '.join(map(repr, misplaced))}")
        elif names:
            raise TypeError(f"got an unexpected keyword argument {next(iter(names))!r}")
        return BoundArguments(self, arguments)

    def __str__(self):
        return self.format()

    def format(self, *, max_width=None, quote_annotation_strings=True):
        """The signature as text; over several lines where it is wider than `max_width`."""
        parts = []
        positional_only = star = False
        for p in self.parameters.values():
            if positional_only and p.kind is not _POSITIONAL_ONLY:
                parts.append("/")
                positional_only = False
            if p.kind is _POSITIONAL_ONLY:
                positional_only = True
            elif p.kind is _VAR_POSITIONAL:
                star = True
            elif p.kind is _KEYWORD_ONLY and not star:
                parts.append("*")
                star = True
            parts.append(p._text(quote_annotation_strings))
        if positional_only:
            parts.append("/")
        text = f"({', '.join(parts)})"
        if max_width is not None and len(text) > max_width:
            text = "(\n    " + ",\n    ".join(parts) + "\n)"
        if self.return_annotation is not _empty:
            note = formatannotation(self.return_annotation, quote_annotation_strings=quote_annotation_strings)
            text += f" -> {note}"
        return text

    def __repr__(self):
        return f"<Signature {self}>"

    def _compared(self):
        """The order of keyword-only parameters does not count."""
        parameters = self.parameters.values()
        ordered = tuple(p for p in parameters if p.kind is not _KEYWORD_ONLY)
        return ordered, {p.name: p for p in parameters if p.kind is _KEYWORD_ONLY}, self.return_annotation

    def __eq__(self, other):
        return self._compared() == other._compared() if isinstance(other, Signature) else NotImplemented

    def __hash__(self):
        ordered, by_name, returned = self._compared()
        return hash((ordered, frozenset(by_name.values()), returned))
