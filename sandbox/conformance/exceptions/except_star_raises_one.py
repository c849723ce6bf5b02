"""A single exception raised by an `except*` handler goes on as it is, if nothing of the group is left."""
try:
    try:
        raise ExceptionGroup('eg', [TypeError(1), ValueError(2)])
    except* (TypeError, ValueError):
        raise KeyError(3)
except KeyError as e:
    print(repr(e), repr(e.__context__))

try:
    try:
        raise ExceptionGroup('eg', [TypeError(1), ValueError(2)])
    except* TypeError:
        raise KeyError(3)
except ExceptionGroup as e:
    print(repr(e), repr(e.__context__))

try:
    raise ExceptionGroup('eg', [TypeError(1), ValueError(2)])
except* (TypeError, ValueError) as e:
    raise SyntaxError(3) from e
