"""staticmethod and classmethod without a function."""
for c in staticmethod, classmethod:
    o = c.__new__(c)
    for a in dir(o):
        try: getattr(o, a)
        except Exception as e: print(c.__name__, a, type(e).__name__, str(e)[:80])
    for f in (lambda: o(), lambda: o.__get__(1, int), lambda: o.__get__(None, int)(), lambda: o.__isabstractmethod__, lambda: o.__wrapped__, lambda: o.__func__, lambda: o.__reduce_ex__(2), lambda: repr(o)):
        try: print(f())
        except Exception as e: print(c.__name__, type(e).__name__, str(e)[:90])
    class A: m = o
    for f in (lambda: A.m, lambda: A().m, lambda: A.m(), lambda: A().m(), lambda: A.__dict__['m']):
        try: print(f())
        except Exception as e: print(c.__name__, type(e).__name__, str(e)[:90])
