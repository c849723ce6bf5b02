# raise of the caught name shows the frame once more, with the line of the raise
def f():
    try:
        g()
    except ZeroDivisionError as e:
        raise e

def g():
    1 / 0

f()
