"""The part of `inspect` that shows frames with the source lines around them."""

__name__ = "inspect"  # What is defined here shows as of that.

import linecache
import sys
from collections import namedtuple

_Traceback = namedtuple("_Traceback", "filename lineno function code_context index")
_FrameInfo = namedtuple("_FrameInfo", ("frame",) + _Traceback._fields)


class Traceback(_Traceback):
    """Where a frame stands. `positions` is not known in the sandbox."""

    def __new__(cls, filename, lineno, function, code_context, index, *, positions=None):
        self = super().__new__(cls, filename, lineno, function, code_context, index)
        self.positions = positions
        return self


class FrameInfo(_FrameInfo):
    """A frame and where it stands."""

    def __new__(cls, frame, filename, lineno, function, code_context, index, *, positions=None):
        self = super().__new__(cls, frame, filename, lineno, function, code_context, index)
        self.positions = positions
        return self


def getframeinfo(frame, context=1):
    """Where a frame (or an entry of a traceback) stands, with `context` lines of source around it."""
    lineno = frame.f_lineno if hasattr(frame, "f_lineno") else frame.tb_lineno
    frame = getattr(frame, "tb_frame", frame)
    if not hasattr(frame, "f_code"):
        raise TypeError(f"{frame!r} is not a frame or traceback object")
    filename = frame.f_code.co_filename
    lines = index = None
    if context > 0:
        source = linecache.getlines(filename)
        if source:
            start = max(0, min(lineno - 1 - context // 2, len(source) - context))
            lines = source[start:start + context]
            index = lineno - 1 - start
    return Traceback(filename, lineno, frame.f_code.co_name, lines, index)


Arguments = namedtuple("Arguments", "args varargs varkw")
ArgInfo = namedtuple("ArgInfo", "args varargs keywords locals")


def getargs(co):
    """The names of a code object's parameters."""
    from inspect import iscode

    if not iscode(co):
        raise TypeError(f"{co!r} is not a code object")
    count = co.co_argcount + co.co_kwonlyargcount
    rest = list(co.co_varnames[count:])
    varargs = rest.pop(0) if co.co_flags & 4 else None
    varkw = rest.pop(0) if co.co_flags & 8 else None
    return Arguments(list(co.co_varnames[:count]), varargs, varkw)


def getargvalues(frame):
    """The parameters of a frame, and its locals."""
    return ArgInfo(*getargs(frame.f_code), frame.f_locals)


def formatargvalues(
    args,
    varargs,
    varkw,
    locals,
    formatarg=str,
    formatvarargs="*{}".format,
    formatvarkw="**{}".format,
    formatvalue="={!r}".format,
):
    """What `getargvalues` gave, as it stands in a call."""
    parts = [formatarg(name) + formatvalue(locals[name]) for name in args]
    for name, form in ((varargs, formatvarargs), (varkw, formatvarkw)):
        if name:
            parts.append(form(name) + formatvalue(locals[name]))
    return f"({', '.join(parts)})"


def getouterframes(frame, context=1):
    """A frame and those that called it, innermost first."""
    found = []
    while frame is not None:
        found.append(FrameInfo(frame, *getframeinfo(frame, context)))
        frame = frame.f_back
    return found


def getinnerframes(tb, context=1):
    """The frames of a traceback, outermost first."""
    found = []
    while tb is not None:
        found.append(FrameInfo(tb.tb_frame, *getframeinfo(tb, context)))
        tb = tb.tb_next
    return found


def stack(context=1):
    """The frames that lead to the caller, innermost first."""
    return getouterframes(sys._getframe(1), context)


def trace(context=1):
    """The frames between the caller and where the handled exception was raised."""
    exc = sys.exception()
    return getinnerframes(None if exc is None else exc.__traceback__, context)
