def t(f):
    try: print(f())
    except Exception as e:
        import traceback; print(''.join(traceback.format_exception(e)))
def f[Tx](x: Tx | None, y: Txs): ...
t(lambda: f.__annotations__)
class K[Tx]:
    y: Tx
    def m(self, y: Txs): ...
    z: Txs
t(lambda: K.m.__annotations__)
t(lambda: K.__annotations__)
type A[Tx] = list[Txs]
t(lambda: A.__value__)
def f[Tx: Txs](x: Tx | None, y: int): ...
t(lambda: f.__type_params__[0].__bound__)
def outer():
    local = 1
    def g(x: locl): return local
    return g
t(lambda: outer().__annotations__)
def outer():
    local = 1
    def g(x: locl, y: local): return local
    return g
t(lambda: outer().__annotations__)
def outer(local):
    return [locl for x in range(2)]
t(lambda: outer(1))
def outer(local):
    return [locl for x in range(local)]
t(lambda: outer(1))
def outer(local):
    return list(locl + local for x in range(local))
t(lambda: outer(1))
def outer(local):
    return (lambda: locl)()
t(lambda: outer(1))
def outer(local):
    return (lambda: (locl, local))()
t(lambda: outer(1))
def outer(local):
    class L:
        locl + local
t(lambda: outer(1))
def outer(local):
    class L:
        attr = 1
        atr
t(lambda: outer(1))
import sys
try:
    class Kept:
        a = 1
        1/0
except ZeroDivisionError as e:
    print(sorted(e.__traceback__.tb_next.tb_frame.f_locals))
    print(e.__traceback__.tb_next.tb_frame.f_locals['a'])
import enum
t(lambda: exec("""
class Color(enum.Enum):
    RED = 1
    GREEN = REDD
"""))
class Meta(type):
    def __prepare__(name, bases): return dict(attr=1)
def f():
    class L(metaclass=Meta):
        atr
t(f)
