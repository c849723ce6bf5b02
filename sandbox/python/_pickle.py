"""`_pickle`: what CPython has of `pickle` in C. The classes and functions of `pickle` itself, under the names they have there.

`pickle` asks for them at its end, when they are there; so they are made when they are asked for.
"""

import struct

import _in_c
from _runtime import hide_frames, name_in_messages

_ERRORS = "PickleError", "PicklingError", "UnpicklingError"
_CLASSES = "Pickler", "Unpickler"
_FUNCTIONS = "dump", "dumps", "load", "loads"


def __getattr__(name):
    if name not in (*_ERRORS, *_CLASSES, *_FUNCTIONS):
        raise AttributeError(f"module '_pickle' has no attribute {name!r}")
    import pickle

    if name not in globals():
        _take(vars(pickle))
    return globals()[name]


def _take(source):
    hide_frames(source["_dumps"])
    for name in _ERRORS:
        _name(source[name], name)
    for name in _CLASSES:
        _name(source[f"_{name}"], name)
        name_in_messages(globals()[name], f"_pickle.{name}")
    for name in _FUNCTIONS:
        f = source[f"_{name}"]
        f.__name__ = f.__qualname__ = name
        _in_c.written_in_c(f, module="_pickle")
        globals()[name] = f
    Unpickler.load = _worded(Unpickler.load)


def _name(cls, name):
    cls.__module__, cls.__name__, cls.__qualname__ = "_pickle", name, name
    globals()[name] = cls


def _worded(plain):
    """`load` with C's words for data that ends too early."""

    def load(self):
        try:
            return plain(self)
        except struct.error:
            raise UnpicklingError("pickle data was truncated") from None
        except EOFError as e:
            raise (e if e.args else EOFError("Ran out of input")) from None

    hide_frames(load)
    return load
