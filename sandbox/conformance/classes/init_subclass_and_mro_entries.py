class Plug:
    reg = {}
    def __init_subclass__(cls, /, key=None, **kw):
        super().__init_subclass__(**kw); Plug.reg[key or cls.__name__] = cls
class A(Plug, key='a'): pass
class B(Plug): pass
print(Plug.reg)
try:
    class C(Plug, nope=1): pass
except TypeError as e: print(e)
try:
    class X(foo=1): pass
except TypeError as e: print(e)
class Bad:
    def __set_name__(self, o, n): raise ValueError('bad name')
try:
    class Y: z = Bad()
except Exception as e: print(type(e), e, e.__notes__)
class G:
    def __class_getitem__(cls, k): return (cls.__name__, k)
print(G[int], G[1, 2], G[...], G[1:2])
try: int[3]
except TypeError as e: print(e)
try: A[3]
except TypeError as e: print(e)
class Sub(list[int]): pass
print(Sub.__orig_bases__, Sub.__bases__, Sub([1]))
class ME:
    def __mro_entries__(self, bases): print('entries', len(bases)); return (dict,)
class Z(ME()): pass
print(Z.__bases__, len(Z.__orig_bases__))
print(type('T', (), {'__init_subclass__': lambda cls, **k: print('is', cls, k)}), )
T = type('T', (), {'__init_subclass__': lambda cls, **k: print('is', cls.__name__, k)})
type('U', (T,), {}, q=1)
