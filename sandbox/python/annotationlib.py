"""Annotations as values, as forward references and as text (PEP 749)."""

import enum
import sys
import types

from _runtime import annotate_with as _annotate_with

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


class Format(enum.IntEnum):
    """How annotations are wanted."""

    VALUE = 1
    VALUE_WITH_FAKE_GLOBALS = 2
    FORWARDREF = 3
    STRING = 4


class ForwardRef:
    """A name in an annotation that is looked up later."""

    # Other people's modules read this to know which CPython they are on.
    __slots__ = (
        "__forward_is_argument__", "__forward_is_class__", "__forward_module__", "__weakref__", "__arg__", "__globals__",
        "__extra_names__", "__code__", "__ast_node__", "__cell__", "__owner__", "__stringifier_dict__",
    )  # fmt: skip

    def __init__(self, arg, *, module=None, owner=None, is_argument=True, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f"Forward reference must be a string -- got {arg!r}")
        self.__arg__ = arg
        self.__globals__ = self.__extra_names__ = self.__code__ = self.__ast_node__ = self.__cell__ = None
        self.__forward_module__ = module
        self.__owner__ = owner
        self.__forward_is_argument__ = is_argument
        self.__forward_is_class__ = is_class

    def __init_subclass__(cls, /, *args, **kwds):
        raise TypeError("Cannot subclass ForwardRef")

    @property
    def __forward_arg__(self):
        return self.__arg__

    def evaluate(self, *, globals=None, locals=None, type_params=None, owner=None, format=Format.VALUE):
        owner = self.__owner__ if owner is None else owner
        if globals is None:
            module = self.__forward_module__
            if isinstance(module, str):
                module = sys.modules.get(module)
            if module is None and owner is not None:
                module = sys.modules.get(getattr(owner, "__module__", None))
            globals = vars(module) if module is not None else {}
        names = dict(locals or {})
        if isinstance(owner, type):
            names = {**vars(owner), **names}
        for param in type_params or getattr(owner, "__type_params__", ()):
            names.setdefault(param.__name__, param)
        if format == Format.STRING:
            return self.__arg__
        try:
            return eval(self.__forward_code__, globals, names)
        except NameError:
            if format == Format.FORWARDREF:
                return self
            raise

    @property
    def __forward_code__(self):
        if self.__code__ is None:
            source = self.__arg__
            try:
                # What is unpacked is no expression by itself.
                self.__code__ = compile(f"({source},)[0]" if source.startswith("*") else source, "<string>", "eval")
            except SyntaxError:
                raise SyntaxError(f"Forward reference must be an expression -- got {source!r}")
        return self.__code__

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        return (
            self.__arg__ == other.__arg__
            and self.__forward_module__ == other.__forward_module__
            and self.__forward_is_class__ == other.__forward_is_class__
            and self.__owner__ == other.__owner__
        )

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
        is_class = ", is_class=True" if self.__forward_is_class__ else ""
        return f"ForwardRef({self.__arg__!r}{module}{is_class}{owner})"


def type_repr(value):
    """A type as annotations show it."""
    if isinstance(value, (type, types.FunctionType, types.BuiltinFunctionType)):
        if value.__module__ == "builtins":
            return value.__qualname__
        return f"{value.__module__}.{value.__qualname__}"
    return "..." if value is ... else repr(value)


def annotations_to_string(annotations):
    return {name: t if isinstance(t, str) else type_repr(t) for name, t in annotations.items()}


class _Later:
    """Stands for a name without a value while annotations are evaluated, and writes down what is done with it."""

    def __init__(self, text, owner):
        self.text, self.owner = text, owner

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return _Later(f"{self.text}.{name}", self.owner)

    def __getitem__(self, key):
        keys = key if isinstance(key, tuple) else (key,)
        return _Later(f"{self.text}[{', '.join(map(_text, keys))}]", self.owner)

    def __call__(self, *args, **kwargs):
        parts = [*map(_text, args), *(f"{name}={_text(value)}" for name, value in kwargs.items())]
        return _Later(f"{self.text}({', '.join(parts)})", self.owner)

    def __or__(self, other):
        return _Later(f"{self.text} | {_text(other)}", self.owner)

    def __ror__(self, other):
        return _Later(f"{_text(other)} | {self.text}", self.owner)

    def __iter__(self):
        yield _Later(f"*{self.text}", self.owner)

    def __repr__(self):
        return self.text

    def reference(self):
        return ForwardRef(self.text, owner=self.owner, is_class=isinstance(self.owner, type))


def _text(value):
    return value.text if isinstance(value, _Later) else type_repr(value)


def _referring(value):
    """The value with forward references in place of what stands for names."""
    if isinstance(value, _Later):
        return value.reference()
    if isinstance(value, types.GenericAlias):
        return types.GenericAlias(value.__origin__, tuple(map(_referring, value.__args__)))
    if isinstance(value, (list, tuple)):
        return type(value)(map(_referring, value))
    return value


def call_annotate_function(annotate, format, *, owner=None, _is_evaluate=False):
    """Calls an `__annotate__` function."""
    if format == Format.VALUE_WITH_FAKE_GLOBALS:
        raise ValueError("The VALUE_WITH_FAKE_GLOBALS format is for internal use only")
    if format == Format.VALUE:
        return annotate(1)
    try:
        return annotate(int(format))
    except NotImplementedError:
        # One that the compiler made: it evaluates, and knows no other format.
        pass
    values = _annotate_with(annotate, lambda name: _Later(name, owner))
    if _is_evaluate:
        return _text(values) if format == Format.STRING else _referring(values)
    if format == Format.STRING:
        return {name: t if isinstance(t, str) else _text(t) for name, t in values.items()}
    return {name: _referring(value) for name, value in values.items()}


def call_evaluate_function(evaluate, format, *, owner=None):
    return call_annotate_function(evaluate, format, owner=owner, _is_evaluate=True)


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
