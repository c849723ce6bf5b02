import traceback


def inner(message):
    raise ValueError(message)


def outer():
    errors = []
    for message in "ab":
        try:
            inner(message)
        except ValueError as e:
            errors.append(e)
    raise ExceptionGroup("both", errors)


for limit in (None, 1, -1, 0):
    try:
        outer()
    except ExceptionGroup as group:
        print("limit", limit)
        print("".join(traceback.format_exception(group, limit=limit)), end="")
