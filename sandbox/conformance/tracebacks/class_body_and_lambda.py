# class bodies, lambdas and comprehensions have names of their own in tracebacks
def run(f):
    try:
        f()
    except ZeroDivisionError as e:
        tb = e.__traceback__
        while tb:
            print(tb.tb_frame.f_code.co_name, tb.tb_frame.f_code.co_qualname, tb.tb_lineno)
            tb = tb.tb_next

def a():
    class C:
        x = 1 / 0

def b():
    return (lambda: 1 / 0)()

def c():
    return [1 / n for n in (1, 0)]

def d():
    return list(1 / n for n in (1, 0))

for f in (a, b, c, d):
    run(f)
