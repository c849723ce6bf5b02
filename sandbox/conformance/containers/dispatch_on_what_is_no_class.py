import functools, traceback
@functools.singledispatch
def show(x): return 'any'
@show.register
def _(x: int): return 'int'
class C: pass
class M:
    __mro__ = (int, object)
for x in (C(), 3, [], M(), "s", None, C):
    try: print(show.dispatch(x))
    except Exception as e:
        print(type(x), type(e).__name__, e, '|', type(e.__context__).__name__, '|', type(e.__context__ and e.__context__.__context__).__name__)
