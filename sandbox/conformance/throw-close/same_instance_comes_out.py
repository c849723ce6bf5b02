# the very exception that went in comes out, with the entry of the frame added
def work():
    yield

g = work()
next(g)
error = ValueError('x')
try:
    g.throw(error)
except ValueError as e:
    print(e is error)
    tb = e.__traceback__
    while tb:
        print(tb.tb_frame.f_code.co_name, tb.tb_lineno)
        tb = tb.tb_next
