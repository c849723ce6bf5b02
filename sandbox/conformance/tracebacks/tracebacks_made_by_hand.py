# a traceback made by hand has the carets of its position
import types, sys, traceback
def f(): return 1 + len(5)
try: f()
except TypeError as e:
    t = e.__traceback__
    for line in (t.tb_lineno, 99):
        for lasti in (t.tb_lasti, -1, 10**6):
            made = types.TracebackType(None, t.tb_frame, lasti, line)
            print(made.tb_lineno, made.tb_lasti == lasti)
    e.__traceback__ = types.TracebackType(t.tb_next, t.tb_frame, t.tb_lasti, t.tb_lineno)
    print(traceback.format_exc())
