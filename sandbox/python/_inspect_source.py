"""The part of `inspect` that finds the source of what was compiled."""

import sys

import inspect
from _runtime import source_lines


def getfile(object):
    """The file of a module, class, function, frame, traceback or code object."""
    if inspect.ismodule(object):
        if getattr(object, "__file__", None):
            return object.__file__
        raise TypeError(f"{object!r} is a built-in module")
    if inspect.isclass(object):
        module = sys.modules.get(getattr(object, "__module__", None))
        if getattr(module, "__file__", None):
            return module.__file__
        if object.__module__ == "__main__":
            raise OSError("source code not available")
        raise TypeError(f"{object!r} is a built-in class")
    return _code(object).co_filename


def _code(object):
    """The code object of what has one."""
    if inspect.ismethod(object):
        object = object.__func__
    if inspect.isfunction(object):
        return object.__code__
    if inspect.istraceback(object):
        object = object.tb_frame
    if inspect.isframe(object):
        return object.f_code
    if inspect.iscode(object):
        return object
    raise TypeError(
        "module, class, method, function, traceback, frame, or code object was expected, "
        f"got {type(object).__name__}"
    )


def getsourcefile(object):
    """The file, where its source is known."""
    filename = getfile(object)
    return filename if source_lines(filename) is not None else None


def findsource(object):
    """All lines of the file, and the index of the first that is the object's."""
    if inspect.isclass(object):
        filename = getattr(sys.modules.get(object.__module__), "__file__", None)
    else:
        filename = getfile(object)
    lines = source_lines(filename)
    if lines is None:
        raise OSError("could not get source code")
    lines = [line + "\n" for line in lines]
    if inspect.ismodule(object):
        return lines, 0
    if inspect.isclass(object):
        first = object.__dict__.get("__firstlineno__", 1)
    else:
        first = _code(object).co_firstlineno
    return lines, first - 1


def getsource(object):
    """The text of a function or class, from the source that was compiled."""
    return "".join(getsourcelines(object)[0])


def getsourcelines(object):
    """The lines of a function or class and the number of the first."""
    object = inspect.unwrap(object) if inspect.isfunction(object) else object
    lines, at = findsource(object)
    if inspect.ismodule(object):
        return lines, 0
    if inspect.istraceback(object):
        object = object.tb_frame
    if (inspect.iscode(object) or inspect.isframe(object)) and _code(object).co_name == "<module>":
        return lines, 0
    return getblock(lines[at:]), at + 1


def getblock(lines):
    """The lines of the first statement: up to the next line that is not indented more."""
    indent = len(lines[0]) - len(lines[0].lstrip())
    end = 1
    started = not lines[0].lstrip().startswith("@")
    for i, line in enumerate(lines[1:], 1):
        text = line.strip()
        if not text or text.startswith("#"):
            continue
        depth = len(line) - len(line.lstrip())
        if depth <= indent:
            if started and not text.startswith((")", "]", "}")):
                break
            started = started or not text.startswith("@")
        end = i + 1
    return lines[:end]
