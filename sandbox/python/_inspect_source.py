"""The part of `inspect` that finds the source of what was compiled."""

__name__ = "inspect"  # What is defined here shows as of that.

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
        first = object.__dict__.get("__firstlineno__")
        if first is None:
            raise OSError("source code not available")
    else:
        first = _code(object).co_firstlineno
    if first > len(lines):
        raise OSError("lineno is out of bounds")
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
    """The lines that the first definition takes, decorators and body; or the logical line, where it begins otherwise."""
    import tokenize

    block = _Block()
    token = None
    try:
        for token in tokenize.generate_tokens(iter(lines).__next__):
            if block.ends_before(token):
                break
    except IndentationError:
        pass
    except SyntaxError as error:
        # The end of a bracket that was opened before the first line ends a lambda, too.
        if "unmatched" not in error.msg:
            raise
        block.ends_before(token._replace(type=tokenize.NEWLINE))
    return lines[: block.last]


class _Block:
    """Follows the tokens of a definition up to its end."""

    def __init__(self):
        self.last = 1
        self.is_started = self.is_decorator = False
        # A definition has a body; of anything else it is the logical line.
        self.has_body = True
        # In a logical line of which only the end matters.
        self.in_line = False
        self.depth = 0
        self.body_column = None

    def ends_before(self, token):
        """Takes one token more; true where the block is over."""
        from tokenize import COMMENT, DEDENT, INDENT, NEWLINE, NL

        if not self.is_started and not self.is_decorator:
            if token.string == "@":
                self.is_decorator = True
            elif token.type not in (INDENT, COMMENT, NL) and token.string != "async":
                self.is_started = True
                self.has_body = token.string in ("def", "class")
            self.in_line = True
        elif token.type == NEWLINE:
            self.in_line = self.is_decorator = False
            self.last = token.start[0]
            return not self.has_body
        elif self.in_line:
            pass
        elif token.type == INDENT:
            if self.body_column is None and self.is_started:
                self.body_column = token.end[1]
            self.depth += 1
            self.in_line = True
        elif token.type == DEDENT:
            self.depth -= 1
            return self.depth <= 0
        elif token.type == COMMENT:
            if self.body_column is not None and token.start[1] >= self.body_column:
                self.last = token.start[0]
        else:
            return self.depth == 0 and token.type != NL
        return False
