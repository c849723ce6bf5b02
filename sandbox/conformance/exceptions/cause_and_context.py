# __cause__, __context__ and __suppress_context__ in each case
def show(e):
    print(repr(e), repr(e.__cause__), repr(e.__context__), e.__suppress_context__)

try:
    try:
        raise ValueError(1)
    except ValueError as first:
        raise KeyError(2) from first
except KeyError as e:
    show(e)
try:
    try:
        raise ValueError(1)
    except ValueError:
        raise KeyError(2)
except KeyError as e:
    show(e)
try:
    try:
        raise ValueError(1)
    except ValueError:
        raise KeyError(2) from None
except KeyError as e:
    show(e)
try:
    raise KeyError(2) from OSError
except KeyError as e:
    show(e)
try:
    try:
        raise ValueError(1)
    finally:
        raise TypeError(3)
except TypeError as e:
    show(e)
e = ValueError('same')
try:
    try:
        raise e
    except ValueError:
        raise e
except ValueError as x:
    show(x)
