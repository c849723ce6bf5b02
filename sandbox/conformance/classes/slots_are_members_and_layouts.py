class A:
    __slots__ = ('x', '__y', 'z')
    def __init__(self): self.__y = 1
a = A(); print(a._A__y)
try: a.x
except AttributeError as e: print(e)
try: a.q = 1
except AttributeError as e: print(e)
try: a.__dict__
except AttributeError as e: print(e)
del a._A__y
try: del a._A__y
except AttributeError as e: print(e)
class B(A): pass
b = B(); b.q = 2; print(b.__dict__, B.__slots__)
class C(A): __slots__ = {'w': 'doc of w', 'v': None}
print(C.w.__doc__, C.v.__doc__, C.__slots__, type(C.w), C.w)
try:
    class D: __slots__ = ('x',); x = 1
except ValueError as e: print(e)
try:
    class E(int): __slots__ = ('x',)
except TypeError as e: print(e)
try:
    class F: __slots__ = ('1a',)
except TypeError as e: print(e)
try:
    class G: __slots__ = (1,)
except TypeError as e: print(e)
class H: __slots__ = '__dict__', '__weakref__'
h = H(); h.a = 1; print(h.__dict__)
try:
    class I(A, C): pass
except TypeError as e: print(e)
class J: __slots__ = 'a',
class K: __slots__ = 'b',
try:
    class L(J, K): pass
except TypeError as e: print(e)
import copy, pickle
class Pt:
    __slots__ = ('x', 'y')
    def __init__(self, x, y): self.x, self.y = x, y
p = copy.copy(Pt(1, 2)); print(p.x, p.y, copy.deepcopy(p).y)
print(a.__reduce_ex__(2)[2] if False else '')
a1, a2 = A(), Pt(1,2)
try: a1.__class__ = Pt
except TypeError as e: print(e)
