"""A part of a group has the group's context and cause, but says that its context is hidden, whether there is a cause or not."""


def show(name, e):
    print(name, repr(e), e.__suppress_context__, repr(e.__context__), repr(e.__cause__))


try:
    raise KeyError("before")
except KeyError:
    try:
        raise ExceptionGroup("group", [ValueError(1), TypeError(2)])
    except ExceptionGroup as e:
        show("whole", e)
        group = e
match, rest = group.split(ValueError)
show("match", match)
show("rest", rest)
show("all", group.subgroup((ValueError, TypeError)))
show("itself", group.subgroup(ExceptionGroup))
show("derived", group.derive([OSError(1)]))
try:
    try:
        raise group
    except* ValueError as e:
        show("caught", e)
        raise RuntimeError
except ExceptionGroup as e:
    show("raised", e)
    for one in e.exceptions:
        show("member", one)
try:
    raise LookupError("naked")
except* LookupError as e:
    show("wrapped", e)
