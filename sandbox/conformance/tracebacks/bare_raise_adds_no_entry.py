# a bare raise shows the line where the exception first arose
def f():
    try:
        1 / 0
    except ZeroDivisionError:
        print('handling')
        raise

f()
