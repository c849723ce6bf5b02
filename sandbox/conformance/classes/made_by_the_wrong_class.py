# `__new__` of another class than the one to be made; division of complex numbers by zero and NaN.
for f in (lambda: int.__new__(bool, 0), lambda: int.__new__(str), lambda: object.__new__(int), lambda: object.__new__(bool), lambda: float.__new__(int, 1), lambda: dict.__new__(list), lambda: BaseException.__new__(int), lambda: tuple.__new__(list), lambda: type.__new__(int), lambda: object.__new__(1), lambda: int.__new__(), lambda: int.__new__(3), lambda: list.__new__(tuple)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
try: class_ = type('X', (bool,), {})
except TypeError as e: print(e)
class I(int): pass
try: int.__new__(I, 3); print(int.__new__(I, 3), object.__new__(I))
except TypeError as e: print(e)
class E:
    @property
    def eq(self): raise AttributeError('booh')
    def f(self): raise AttributeError('booh')
class H:
    __init__ = property(lambda self: (_ for _ in ()).throw(AttributeError('booh')))
try: print(H())
except AttributeError as e: print('AE', e)
for a, b in ((1, 0), (0, 0j), (1j, 0j), (0j, 0), (True, 0j)):
    for op in ('/', '//', '%', '**'):
        try: print(a, op, b, eval(f'a {op} b'))
        except Exception as e: print(a, op, b, type(e).__name__, e)
    try: print(divmod(a, b))
    except Exception as e: print(type(e).__name__, e)
for x in (complex(0, 0), complex(1, 0)):
    for y in (complex(0, 0), complex(float('nan'), 0), complex(0, float('nan')), complex(float('inf'), 0), 0j**1, complex(0, -0.0)):
        try: print(x / y)
        except ZeroDivisionError as e: print(e)
try: print(0j ** -1)
except ZeroDivisionError as e: print(e)
try: print(0j ** 1j)
except ZeroDivisionError as e: print(e)
class Mixin: pass
class H(str):
    def __new__(cls, v): return str.__new__(cls, v.upper())
K = type('K', (Mixin, H), {})
print(K('a'), type(K('a')).__mro__)
class S:
    __slots__ = ('a',)
    def __new__(cls): print('S'); return object.__new__(cls)
class T(Mixin, S): pass
print(type(T()))
for f in (lambda: object.__new__(K), lambda: str.__new__(T), lambda: object.__new__(H)):
    try: print(f())
    except TypeError as e: print(e)
class E(Exception):
    def __new__(cls, *a): return Exception.__new__(cls, *a)
class F(Mixin, E, ValueError): pass
print(repr(F(1)), repr(BaseException.__new__(F)), repr(Exception.__new__(OSError) if 0 else 1))
