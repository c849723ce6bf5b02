def f(x):
    try:
        x()
    except ValueError as e:
        raise
    finally:
        x()
    with x as y:
        return y
