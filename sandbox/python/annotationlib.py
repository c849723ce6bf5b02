"""Annotations as values, as forward references and as text (PEP 749)."""

import sys
import types

__all__ = [
    "Format",
    "ForwardRef",
    "annotations_to_string",
    "call_annotate_function",
    "call_evaluate_function",
    "get_annotate_from_class_namespace",
    "get_annotations",
    "type_repr",
]


class _Format(int):
    def __new__(cls, value, name):
        self = int.__new__(cls, value)
        self.name = name
        self._value_ = self.value = value
        return self

    def __repr__(self):
        return f"<Format.{self.name}: {self.value}>"


class Format:
    """How annotations are wanted."""

    VALUE = _Format(1, "VALUE")
    VALUE_WITH_FAKE_GLOBALS = _Format(2, "VALUE_WITH_FAKE_GLOBALS")
    FORWARDREF = _Format(3, "FORWARDREF")
    STRING = _Format(4, "STRING")


class ForwardRef:
    """A name in an annotation that is looked up later."""

    def __init__(self, arg, *, module=None, owner=None, is_argument=True, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f"Forward reference must be a string -- got {arg!r}")
        try:
            compile(arg, "<string>", "eval")
        except SyntaxError:
            raise SyntaxError(f"Forward reference must be an expression -- got {arg!r}") from None
        self.__arg__ = self.__forward_arg__ = arg
        self.__forward_module__ = module
        self.__owner__ = owner
        self.__forward_is_argument__ = is_argument
        self.__forward_is_class__ = is_class

    def evaluate(self, *, globals=None, locals=None, type_params=None, owner=None, format=Format.VALUE):
        owner = self.__owner__ if owner is None else owner
        if globals is None:
            module = self.__forward_module__
            if isinstance(module, str):
                module = sys.modules.get(module)
            if module is None and owner is not None:
                module = sys.modules.get(getattr(owner, "__module__", None))
            globals = dict(vars(module)) if module is not None else {}
        names = dict(locals or {})
        if isinstance(owner, type):
            names = {**vars(owner), **names}
        for param in type_params or getattr(owner, "__type_params__", ()):
            names.setdefault(param.__name__, param)
        try:
            return eval(self.__arg__, globals, names)
        except NameError:
            if format == Format.FORWARDREF:
                return self
            raise

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        return self.__arg__ == other.__arg__ and self.__forward_module__ == other.__forward_module__

    def __hash__(self):
        return hash((self.__arg__, self.__forward_module__))

    def __or__(self, other):
        import typing

        return typing.Union[self, other]

    def __ror__(self, other):
        import typing

        return typing.Union[other, self]

    def __repr__(self):
        module = "" if self.__forward_module__ is None else f", module={self.__forward_module__!r}"
        owner = "" if self.__owner__ is None else f", owner={self.__owner__!r}"
        return f"ForwardRef({self.__arg__!r}{module}{owner})"


def type_repr(value):
    """A type as annotations show it."""
    if isinstance(value, (type, types.FunctionType, types.BuiltinFunctionType)):
        if value.__module__ == "builtins":
            return value.__qualname__
        return f"{value.__module__}.{value.__qualname__}"
    return "..." if value is ... else repr(value)


def annotations_to_string(annotations):
    return {name: t if isinstance(t, str) else type_repr(t) for name, t in annotations.items()}


def call_annotate_function(annotate, format, *, owner=None, _is_evaluate=False):
    """Calls an `__annotate__` function. The sandbox evaluates annotations only as values."""
    try:
        values = annotate(Format.VALUE)
    except NameError:
        if format == Format.VALUE:
            raise
        raise NotImplementedError("the sandbox evaluates annotations whose names are all defined") from None
    return annotations_to_string(values) if format == Format.STRING else values


def call_evaluate_function(evaluate, format, *, owner=None):
    return type_repr(evaluate(Format.VALUE)) if format == Format.STRING else evaluate(Format.VALUE)


def get_annotate_from_class_namespace(namespace):
    return namespace.get("__annotate__") or namespace.get("__annotate_func__")


def get_annotations(obj, *, globals=None, locals=None, eval_str=False, format=Format.VALUE):
    """The annotations of a function, class or module, as a new dict."""
    if eval_str and format != Format.VALUE:
        raise ValueError("eval_str=True is only supported with format=Format.VALUE")
    annotate = getattr(obj, "__annotate__", None)
    if format != Format.VALUE and annotate is not None:
        found = call_annotate_function(annotate, format, owner=obj)
    else:
        found = getattr(obj, "__annotations__", None)
        if found is None:
            if isinstance(obj, type) or callable(obj):
                return {}
            raise TypeError(f"{obj!r} does not have annotations")
        if not isinstance(found, dict):
            raise ValueError(f"{obj!r}.__annotations__ is neither a dict nor None")
        found = annotations_to_string(found) if format == Format.STRING else dict(found)
    if not eval_str:
        return found
    if globals is None:
        while hasattr(obj, "__wrapped__"):
            obj = obj.__wrapped__
        if isinstance(obj, type):
            module = sys.modules.get(obj.__module__)
            globals, locals = (vars(module) if module else {}), locals or dict(vars(obj))
        else:
            globals = getattr(obj, "__globals__", {})
    names = {param.__name__: param for param in getattr(obj, "__type_params__", ())}
    names.update(locals or {})
    return {name: eval(t, globals, names) if isinstance(t, str) else t for name, t in found.items()}
