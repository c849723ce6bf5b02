# three exceptions, each raised while the one before was handled
def a():
    raise ValueError(1)

def b():
    try:
        a()
    except ValueError:
        raise KeyError(2)

def c():
    try:
        b()
    except KeyError:
        raise TypeError(3)

c()
