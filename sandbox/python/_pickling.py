"""What `copy` and `pickle` ask of built-in objects: `__reduce_ex__` and what stands behind it (PEP 307)."""

import copyreg
from operator import index

import _iterator_states
import _runtime

_runtime.hide_frames()


def reduce(obj):
    return _common(obj, 0)


def reduce_ex(obj, protocol):
    """`object.__reduce_ex__`: a class's own `__reduce__` comes first."""
    protocol = index(protocol)
    own = type(obj).__reduce__
    return _common(obj, protocol) if own is object.__reduce__ else obj.__reduce__()


def _common(obj, protocol):
    iterator = _iterator_states.reduce(obj)
    if iterator is not None:
        return iterator
    if protocol >= 2:
        return _new_object(obj)
    if _runtime.is_not_creatable(type(obj)):
        raise TypeError(f"cannot pickle {type(obj).__name__!r} object")
    return copyreg._reduce_ex(obj, protocol)


# Of a size of their own, as memoryviews are.
_Code = type(reduce.__code__)


def _new_object(obj):
    cls = type(obj)
    if isinstance(obj, _Code):
        raise TypeError(f"cannot pickle {cls.__name__} objects")
    if _runtime.is_not_creatable(cls):
        raise TypeError(f"cannot pickle '{_runtime.type_name(cls)}' object")
    args, kwargs = _new_arguments(obj)
    has_own = isinstance(obj, (list, dict))
    state = _state_of(obj, args is None and not has_own)
    if kwargs:
        maker, making = copyreg.__newobj_ex__, (cls, args, kwargs)
    else:
        maker, making = copyreg.__newobj__, (cls, *(args or ()))
    items = iter(obj) if isinstance(obj, list) else None
    pairs = iter(obj.items()) if isinstance(obj, dict) else None
    return maker, making, state, items, pairs


def _new_arguments(obj):
    """What `__new__` is to be given again; None where the object does not say."""
    cls = type(obj)
    if hasattr(obj, "__getnewargs_ex__"):
        given = obj.__getnewargs_ex__()
        _expect(given, tuple, "__getnewargs_ex__ should return a tuple")
        if len(given) != 2:
            raise ValueError(
                f"__getnewargs_ex__ should return a tuple of length 2, not {len(given)}"
            )
        args, kwargs = given
        _expect(args, tuple, "first item of the tuple returned by __getnewargs_ex__ must be a tuple")
        _expect(
            kwargs, dict, "second item of the tuple returned by __getnewargs_ex__ must be a dict"
        )
        return args, kwargs
    if hasattr(obj, "__getnewargs__"):
        args = obj.__getnewargs__()
        _expect(args, tuple, "__getnewargs__ should return a tuple")
        return args, None
    return None, None


def _expect(value, cls, words):
    if not isinstance(value, cls):
        raise TypeError(f"{words}, not '{type(value).__name__}'")


def _state_of(obj, needs_all):
    """`needs_all`: nothing but the state would bring back what a built-in type keeps to itself."""
    if type(obj).__getstate__ is object.__getstate__:
        return _default_state(obj, needs_all)
    return obj.__getstate__()


def getstate(obj):
    return _default_state(obj, False)


def _default_state(obj, needs_all):
    cls = type(obj)
    if needs_all and cls is memoryview:
        raise TypeError(f"cannot pickle {cls.__name__} objects")
    state = getattr(obj, "__dict__", None) or None
    names = copyreg._slotnames(cls)
    if needs_all and _runtime.has_payload(cls):
        raise TypeError(f"cannot pickle '{_runtime.type_name(cls)}' object")
    slots = {name: getattr(obj, name) for name in names if hasattr(obj, name)}
    return (state, slots) if slots else state


def reduce_set(obj):
    return type(obj), (list(obj),), obj.__getstate__()


def reduce_exception(e):
    """An exception by its class and arguments; its state is its attributes and what those of its kind have besides."""
    args, state = e.args, dict(vars(e))
    if isinstance(e, ImportError):
        state.update((name, value) for name in ("name", "path") if (value := getattr(e, name)) is not None)
    elif isinstance(e, AttributeError):
        state.update({"args": args} if e.name is None else {"name": e.name, "args": args})
    elif isinstance(e, OSError) and len(args) == 2 and e.filename is not None:
        args += (e.filename,) if e.filename2 is None else (e.filename, None, e.filename2)
    return (type(e), args, state) if state else (type(e), args)


def reduce_slice(obj):
    return slice, (obj.start, obj.stop, obj.step)


def reduce_range(obj):
    return range, (obj.start, obj.stop, obj.step)


def reduce_bytearray(obj):
    return reduce_bytearray_ex(obj, 2)


def reduce_bytearray_ex(obj, protocol):
    state = obj.__getstate__()
    if not obj:
        return type(obj), (), state
    if protocol > 2:
        return type(obj), (bytes(obj),), state
    return type(obj), (obj.decode("latin-1"), "latin-1"), state


def reduce_function(function):
    """A built-in function by its name; one of an object or a class, by that and its name."""
    owner = getattr(function, "__objclass__", None) or function.__self__
    if owner is None or isinstance(owner, type(copyreg)):
        return function.__name__
    return getattr, (owner, function.__name__)


def reduce_method(method):
    return getattr, (method.__self__, method.__func__.__name__)


def reduce_deque(deque):
    made_from = () if deque.maxlen is None else ((), deque.maxlen)
    return type(deque), made_from, deque.__getstate__(), iter(deque)


def reduce_default_dict(mapping):
    factory = mapping.default_factory
    return type(mapping), () if factory is None else (factory,), None, None, iter(mapping.items())


def reduce_ordered_dict(mapping):
    return type(mapping), (), mapping.__getstate__(), None, iter(mapping.items())
