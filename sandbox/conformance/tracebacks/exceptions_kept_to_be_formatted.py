"""`TracebackException`: members of groups, how many are shown, places of syntax errors; and what the functions of `traceback` refuse."""

import inspect
import traceback

group = ExceptionGroup("outer", [ValueError("one"), TypeError("two\nlines"), ExceptionGroup("inner", [KeyError("x")])])
group.exceptions[0].add_note("a note\nof two lines")
print(traceback.format_exception_only(group, show_group=True))
print(traceback.format_exception_only(group))
kept = traceback.TracebackException.from_exception(group)
print("".join(kept.format_exception_only(show_group=True)))
print(kept.max_group_width, kept.max_group_depth, [one.exc_type_str for one in kept.exceptions], kept.exceptions[0].exceptions)

wide = ExceptionGroup("wide", [ValueError(i) for i in range(10)])
print("".join(traceback.TracebackException(type(wide), wide, None, max_group_width=3).format()))
deep = ValueError(0)
for i in range(1, 5):
    deep = ExceptionGroup(f"level {i}", [ValueError(i), deep])
print("".join(traceback.TracebackException.from_exception(deep, max_group_depth=2).format()))

place = traceback.TracebackException.from_exception(SyntaxError("odd", ("x.py", 3, 5, "a b c", 3, 6)))
print(place.filename, repr(place.lineno), place.offset, repr(place.end_lineno), place.end_offset, place.text, place.msg)

for arguments in {"value": ValueError("x")}, {"tb": None}:
    try:
        traceback.format_exception(ValueError, **arguments)
    except ValueError as error:
        print(error)
print(inspect.signature(traceback.format_exception))


class Secretive(Exception):
    def __getattr__(self, name):
        raise ValueError(f"I do not tell {name}")


print(traceback.format_exception_only(Secretive("x")))

# An exception in its own context is told of once.
loop = ValueError("loop")
loop.__cause__ = KeyError("cause")
loop.__cause__.__context__ = loop
print("".join(traceback.TracebackException.from_exception(loop).format()))


class Hidden:
    def __init__(self):
        self._total = 1

    def inside(self):
        return self.total


# Private names are meant where they are at home.
for read in lambda: Hidden().total, lambda: Hidden().inside():
    try:
        read()
    except AttributeError as error:
        print(traceback.format_exception(error)[-1], traceback.format_exception_only(error))

entry = traceback.FrameSummary("nowhere", 3, "f", line="    indented")
print(entry.line, list(entry), traceback.format_list([entry]))


def here():
    return [frame.f_code.co_name for frame, line in traceback.walk_stack(None)], \
        traceback.StackSummary.extract(traceback.walk_stack(None))[0].name


print(here())
