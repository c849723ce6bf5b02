"""Looks at live objects: states of frames, kinds of objects, signatures of callables."""

import sys
import types

from _runtime import elsewhere as _elsewhere
from _signatures import (
    _KEYWORD_ONLY,
    _POSITIONAL_ONLY,
    _POSITIONAL_OR_KEYWORD,
    _VAR_KEYWORD,
    _VAR_POSITIONAL,
    BoundArguments,
    Parameter,
    Signature,
    _empty,
    formatannotation,
)

CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS = 1, 2, 4, 8
CO_NESTED, CO_GENERATOR, CO_NOFREE, CO_COROUTINE = 16, 32, 64, 128
CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 256, 512


# ---- kinds of objects ----------------------------------------------------------------------------


def ismodule(object):
    return isinstance(object, types.ModuleType)


TPFLAGS_IS_ABSTRACT = 1 << 20


def isclass(object):
    return isinstance(object, type)


def isabstract(object):
    if not isinstance(object, type):
        return False
    if object.__flags__ & TPFLAGS_IS_ABSTRACT:
        return True
    return type(object) is not type and not hasattr(object, "__abstractmethods__") and _will_be_abstract(object)


def _will_be_abstract(cls):
    """What an abstract base class will say of itself when it is made: asked for by `__init_subclass__`, it is not yet."""
    import abc

    if not isinstance(cls, abc.ABCMeta):
        return False
    inherited = {name for base in cls.__bases__ for name in getattr(base, "__abstractmethods__", ())}
    values = [*vars(cls).values(), *(getattr(cls, name, None) for name in inherited)]
    return any(getattr(value, "__isabstractmethod__", False) for value in values)


def ismethod(object):
    return isinstance(object, types.MethodType)


def isfunction(object):
    return isinstance(object, types.FunctionType)


def isbuiltin(object):
    return isinstance(object, types.BuiltinFunctionType)


def isroutine(object):
    return isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(object)


def ismethoddescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    cls = type(object)
    return hasattr(cls, "__get__") and not hasattr(cls, "__set__") and not hasattr(cls, "__delete__")


def isdatadescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    return hasattr(type(object), "__set__") or hasattr(type(object), "__delete__")


def isgetsetdescriptor(object):
    return isinstance(object, types.GetSetDescriptorType)


def istraceback(object):
    return isinstance(object, types.TracebackType)


def isframe(object):
    return isinstance(object, types.FrameType)


def iscode(object):
    return isinstance(object, types.CodeType)


def isgenerator(object):
    return isinstance(object, types.GeneratorType)


def iscoroutine(object):
    return isinstance(object, types.CoroutineType)


def isasyncgen(object):
    return isinstance(object, types.AsyncGeneratorType)


def isawaitable(object):
    if isinstance(object, types.CoroutineType):
        return True
    if isinstance(object, types.GeneratorType):
        return bool(object.gi_code.co_flags & CO_ITERABLE_COROUTINE)
    return getattr(type(object), "__await__", None) is not None


def _unwrap_partial(f):
    while type(f).__name__ == "partial" and hasattr(f, "func"):
        f = f.func
    return f


def _unwrap_partialmethod(f):
    """The function that a `partialmethod` holds, or that the method made of one does."""
    while True:
        held = getattr(f, "__partialmethod__", f)
        if type(held).__name__ == "partialmethod":
            held = held.func
        held = _unwrap_partial(held)
        if held is f:
            return f
        f = held


def _has_flag(f, flag):
    f = _unwrap_partialmethod(f)
    while ismethod(f):
        f = f.__func__
    f = _unwrap_partial(f)
    if not isfunction(f):
        return False
    return bool(f.__code__.co_flags & flag)


def isgeneratorfunction(obj):
    return _has_flag(obj, CO_GENERATOR)


def isasyncgenfunction(obj):
    return _has_flag(obj, CO_ASYNC_GENERATOR)


_is_coroutine_mark = object()


def markcoroutinefunction(func):
    """Makes a callable count as a coroutine function."""
    func = func.__func__ if ismethod(func) else func
    func._is_coroutine_marker = _is_coroutine_mark
    return func


def iscoroutinefunction(obj):
    if _has_flag(obj, CO_COROUTINE):
        return True
    f = obj.__func__ if ismethod(obj) else obj
    return getattr(_unwrap_partial(f), "_is_coroutine_marker", None) is _is_coroutine_mark


# ---- states of frames ----------------------------------------------------------------------------

GEN_CREATED = "GEN_CREATED"
GEN_RUNNING = "GEN_RUNNING"
GEN_SUSPENDED = "GEN_SUSPENDED"
GEN_CLOSED = "GEN_CLOSED"

CORO_CREATED = "CORO_CREATED"
CORO_RUNNING = "CORO_RUNNING"
CORO_SUSPENDED = "CORO_SUSPENDED"
CORO_CLOSED = "CORO_CLOSED"

AGEN_CREATED = "AGEN_CREATED"
AGEN_RUNNING = "AGEN_RUNNING"
AGEN_SUSPENDED = "AGEN_SUSPENDED"
AGEN_CLOSED = "AGEN_CLOSED"


def getgeneratorstate(generator):
    """One of GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED."""
    if generator.gi_running:
        return GEN_RUNNING
    if generator.gi_suspended:
        return GEN_SUSPENDED
    if generator.gi_frame is None:
        return GEN_CLOSED
    return GEN_CREATED


def getcoroutinestate(coroutine):
    """One of CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED."""
    if coroutine.cr_running:
        return CORO_RUNNING
    if coroutine.cr_suspended:
        return CORO_SUSPENDED
    if coroutine.cr_frame is None:
        return CORO_CLOSED
    return CORO_CREATED


def getasyncgenstate(agen):
    """One of AGEN_CREATED, AGEN_RUNNING, AGEN_SUSPENDED, AGEN_CLOSED."""
    if agen.ag_running:
        return AGEN_RUNNING
    if agen.ag_suspended:
        return AGEN_SUSPENDED
    if agen.ag_frame is None:
        return AGEN_CLOSED
    return AGEN_CREATED


def getgeneratorlocals(generator):
    """The local variables of a generator that is not finished."""
    if not isgenerator(generator):
        raise TypeError(f"{generator!r} is not a Python generator")
    frame = getattr(generator, "gi_frame", None)
    return {} if frame is None else frame.f_locals


def getcoroutinelocals(coroutine):
    frame = getattr(coroutine, "cr_frame", None)
    return {} if frame is None else frame.f_locals


def getasyncgenlocals(agen):
    if not isasyncgen(agen):
        raise TypeError(f"{agen!r} is not a Python async generator")
    frame = getattr(agen, "ag_frame", None)
    return {} if frame is None else frame.f_locals


def currentframe():
    return sys._getframe(1)


# ---- members and documentation -------------------------------------------------------------------


def getmembers(object, predicate=None):
    """All attributes of an object as sorted pairs of name and value."""
    bases = getmro(object) if isclass(object) else ()
    names = dict.fromkeys(dir(object))
    # What an instance's attributes hide in the class, `dir` does not tell.
    for base in bases:
        names.update((name, None) for name, value in vars(base).items() if _is_hidden(value))
    out = []
    for name in sorted(names):
        try:
            value = getattr(object, name)
        except AttributeError:
            found = [vars(base)[name] for base in bases if name in vars(base)]
            if not found:
                continue
            value = found[0]
        if predicate is None or predicate(value):
            out.append((name, value))
    return out


def _is_hidden(value):
    return type(value).__name__ == "DynamicClassAttribute"


def getmro(cls):
    return cls.__mro__


def cleandoc(doc):
    """A docstring without the indentation of its later lines."""
    lines = doc.expandtabs().split("\n")
    margin = min((len(line) - len(line.lstrip()) for line in lines[1:] if line.strip()), default=0)
    lines = [lines[0].lstrip()] + [line[margin:] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return "\n".join(lines)


def getdoc(object):
    """The docstring without its indentation; a class or a method that has none has that of a base."""
    doc = getattr(object, "__doc__", None)
    if doc is None:
        doc = next((d for d in _docs_of_bases(object) if d is not None), None)
    return cleandoc(doc) if isinstance(doc, str) else None


def _docs_of_bases(obj):
    """The docstrings of a class's bases, or of what they have under the name of a method or property."""
    if isclass(obj):
        return [c.__doc__ for c in obj.__mro__ if c is not object]
    if isinstance(obj, types.MemberDescriptorType):
        slots = getattr(obj.__objclass__, "__slots__", None)
        return [slots.get(obj.__name__)] if isinstance(slots, dict) else []
    function = getattr(obj, "__func__", getattr(obj, "fget", obj))
    path = getattr(function, "__qualname__", "").split(".")
    cls = sys.modules.get(getattr(function, "__module__", None))
    for name in path[:-1]:
        cls = getattr(cls, name, None)
    if len(path) < 2 or not isclass(cls):
        return []
    return [getattr(getattr(c, path[-1]), "__doc__", None) for c in cls.__mro__ if hasattr(c, path[-1])]


def getmodule(object, _filename=None):
    if ismodule(object):
        return object
    return sys.modules.get(getattr(object, "__module__", None))


_absent = object()
_mro_of = type.__dict__["__mro__"].__get__
_names_of = type.__dict__["__dict__"].__get__


def getattr_static(obj, attr, default=_absent):
    """An attribute without any descriptor, `__getattr__` or `__getattribute__` being called."""
    cls = type(obj)
    is_class = type in _mro_of(cls)
    own = _absent if is_class else _of_instance(obj, cls, attr)
    found = _of_class(obj if is_class else cls, attr)
    if own is not _absent and found is not _absent:
        kind = type(found)
        is_data = _of_class(kind, "__set__") is not _absent or _of_class(kind, "__delete__") is not _absent
        if _of_class(kind, "__get__") is _absent or not is_data:
            return own
    elif own is not _absent:
        return own
    if found is _absent and is_class:
        found = _of_class(cls, attr)
    if found is _absent:
        found = default
    if found is _absent:
        raise AttributeError(attr)
    return found


def _of_instance(obj, cls, attr):
    # A class may give its instances another `__dict__` than theirs: then that is code, which is not to run.
    if not isinstance(_of_class(cls, "__dict__", {}), (dict, types.GetSetDescriptorType, types.MemberDescriptorType)):
        return _absent
    try:
        names = object.__getattribute__(obj, "__dict__")
    except AttributeError:
        return _absent
    return dict.get(names, attr, _absent)


def _of_class(cls, attr, default=_absent):
    for entry in _mro_of(cls):
        names = _names_of(entry)
        if attr in names:
            return names[attr]
    return default


def unwrap(func, *, stop=None):
    """Follows `__wrapped__` to the innermost function."""
    seen = {id(func)}
    while not isinstance(func, type) and hasattr(func, "__wrapped__") and not (stop and stop(func)):
        func = func.__wrapped__
        if id(func) in seen:
            raise ValueError(f"wrapper loop when unwrapping {func!r}")
        seen.add(id(func))
    return func


# ---- signatures ------------------------------------------------------------------------------------


def _from_function(f, notes):
    code = f.__code__
    names = code.co_varnames
    count = code.co_argcount
    defaults = f.__defaults__ or ()
    kwdefaults = f.__kwdefaults__ or {}
    first = count - len(defaults)

    def note(name):
        return notes.get(name, _empty)

    parameters = []
    for i, name in enumerate(names[:count]):
        kind = _POSITIONAL_ONLY if i < code.co_posonlyargcount else _POSITIONAL_OR_KEYWORD
        default = defaults[i - first] if i >= first else _empty
        parameters.append(Parameter(name, kind, default=default, annotation=note(name)))
    at = count + code.co_kwonlyargcount
    if code.co_flags & CO_VARARGS:
        parameters.append(Parameter(names[at], _VAR_POSITIONAL, annotation=note(names[at])))
    for name in names[count : count + code.co_kwonlyargcount]:
        default = kwdefaults.get(name, _empty)
        parameters.append(Parameter(name, _KEYWORD_ONLY, default=default, annotation=note(name)))
    if code.co_flags & CO_VARKEYWORDS:
        at += bool(code.co_flags & CO_VARARGS)
        parameters.append(Parameter(names[at], _VAR_KEYWORD, annotation=note(names[at])))
    return Signature(parameters, return_annotation=notes.get("return", _empty))


def _without_first(sig):
    parameters = list(sig.parameters.values())
    if parameters and parameters[0].kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
        parameters = parameters[1:]
    return sig.replace(parameters=parameters)


def _from_partial(obj, sig, extra=()):
    """What is left of a signature when a `partial` has given some arguments, and `extra` stands before them."""
    try:
        given = sig.bind_partial(*extra, *obj.args, **obj.keywords).arguments
    except TypeError:
        raise ValueError(f"partial object {obj!r} has incorrect arguments") from None
    out = []
    keyword = False
    for p in sig.parameters.values():
        open_place = p.name in given and given[p.name] is sys.modules["functools"].Placeholder
        named = p.kind is _KEYWORD_ONLY or p.kind is _POSITIONAL_OR_KEYWORD and p.name in obj.keywords
        if p.kind is _VAR_POSITIONAL and keyword:
            continue
        if open_place and not named and p.kind is not _VAR_KEYWORD:
            p = p.replace(kind=_POSITIONAL_ONLY, default=_empty)
        elif p.name in given and named:
            keyword = keyword or p.kind is _POSITIONAL_OR_KEYWORD
            p = p.replace(default=given[p.name])
        elif p.name in given and p.kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
            continue
        out.append(p.replace(kind=_KEYWORD_ONLY) if keyword and p.kind is _POSITIONAL_OR_KEYWORD else p)
    return sig.replace(parameters=sorted(out, key=lambda p: p.kind))


def _from_partialmethod(made, how):
    sig = signature(made.func, **how)
    left = _from_partial(made, sig, (None,))
    first = next(iter(sig.parameters.values()))
    if first.kind is _VAR_POSITIONAL:
        return left
    return left.replace(parameters=[first, *left.parameters.values()])


def _from_class(cls, how):
    """By the metaclass's `__call__`, or by the nearest of `__new__` and `__init__` that is written in Python."""
    call = getattr_static(type(cls), "__call__")
    if isfunction(call):
        return _without_first(signature(call, **how))
    from _builtin_signatures import class_as_function

    for base in cls.__mro__:
        stand_in = None if base is object else class_as_function(base)
        if stand_in is not None:
            return _from_function(stand_in, {})
        for name in ("__new__", "__init__"):
            f = base.__dict__.get(name)
            f = f.__func__ if isinstance(f, (staticmethod, classmethod)) else f
            if isfunction(f) or _is_python(f):
                return _without_first(signature(f, **how))
    if cls.__init__ is object.__init__ and cls.__new__ is object.__new__:
        return Signature()
    raise ValueError(f"no signature found for builtin type {cls!r}")


def _notes(f, globals, locals, eval_str, annotation_format):
    """The annotations of a function, as asked for."""
    if not eval_str and annotation_format in (None, 1):
        return f.__annotations__
    import annotationlib

    format = annotation_format or annotationlib.Format.VALUE
    return annotationlib.get_annotations(f, globals=globals, locals=locals, eval_str=eval_str, format=format)


def _is_python(f):
    """Does it stand for a function in C, and is written in Python?"""
    from _in_c import parameters

    return isroutine(f) and parameters(f) is not None


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False, annotation_format=None):
    """The signature of a function, a method, a class or another callable."""
    how = {"globals": globals, "locals": locals, "eval_str": eval_str, "annotation_format": annotation_format}
    if not callable(obj):
        raise TypeError(f"{obj!r} is not a callable object")
    if ismethod(obj):
        return _without_first(signature(obj.__func__, **how))
    if follow_wrapped:
        obj = unwrap(obj, stop=lambda f: hasattr(f, "__signature__") or ismethod(f))
        if ismethod(obj):
            return signature(obj, **how)
    given = getattr(obj, "__signature__", None)
    if given is not None:
        given = given() if callable(given) else given
        if not isinstance(given, Signature):
            raise TypeError(f"unexpected object {given!r} in __signature__ attribute")
        return given
    if "functools" in sys.modules:
        if isinstance(made := getattr(obj, "__partialmethod__", None), sys.modules["functools"].partialmethod):
            return _from_partialmethod(made, how)
        if isinstance(obj, sys.modules["functools"].partial):
            return _from_partial(obj, signature(obj.func, **how))
    if isfunction(obj):
        return _from_function(obj, _notes(obj, **how))
    if isroutine(obj) or type(obj).__name__ == "method-wrapper":
        from _builtin_signatures import as_function

        stand_in = as_function(obj)
        if stand_in is not None:
            return _from_function(stand_in, {})
    if isclass(obj):
        return _from_class(obj, how)
    from _builtin_signatures import instance_as_function

    stand_in = instance_as_function(obj)
    if stand_in is not None:
        return _from_function(stand_in, {})
    call = getattr_static(type(obj), "__call__", None)
    bound = call.__get__(obj, type(obj)) if hasattr(call, "__get__") else call
    if call is None or type(bound).__name__ == "method-wrapper":
        raise ValueError(f"no signature found for builtin {obj!r}")
    return signature(bound, **how)


# Frames with their source lines, and the rest: few programs ask, and named tuples cost something to make.
_ELSEWHERE = {
    "_inspect_frames": (
        "ArgInfo Arguments FrameInfo Traceback formatargvalues getargs getargvalues getframeinfo getinnerframes getouterframes stack trace"
    ),
    "_inspect_source": "findsource getblock getfile getsource getsourcefile getsourcelines",
    "_inspect_classes": "Attribute classify_class_attrs getabsfile getclasstree getcomments ismemberdescriptor ismethodwrapper walktree",
    "_inspect_calls": (
        "BufferFlags ClosureVars FullArgSpec getcallargs getclosurevars getfullargspec getmembers_static getmodulename indentsize ispackage"
    ),
    "annotationlib": "get_annotations",
}
__all__ = sorted(
    {name for name, value in globals().items() if name[:1] != "_" and not ismodule(value)}.union(
        *(names.split() for names in _ELSEWHERE.values())
    )
)
for _module, _names in _ELSEWHERE.items():
    _elsewhere(__name__, _module, _names)
_elsewhere(__name__, "annotationlib", "Format ForwardRef")
