# Abstract class methods, static methods and properties in the old spelling; what issubclass asks of an ABC.
import abc
# abstractclassmethod and kin
class C(metaclass=abc.ABCMeta):
    @abc.abstractclassmethod
    def foo(cls): return cls.__name__
    @abc.abstractstaticmethod
    def bar(): return 4
    @abc.abstractproperty
    def baz(self): return 3
print(C.foo(), C.bar(), sorted(C.__abstractmethods__))
try: C()
except TypeError as e: print(e)
class D(C):
    @classmethod
    def foo(cls): return super().foo()
    @staticmethod
    def bar(): return 5
    @property
    def baz(self): return 6
print(D.foo(), D().foo(), D.bar(), D().baz)
class A(metaclass=abc.ABCMeta):
    @abc.abstractmethod
    def x(self): pass
class meta(type, A):
    def x(self): return 1
class K(metaclass=meta): pass
print(K.x(), isinstance(K, A), issubclass(meta, A))
class S(metaclass=abc.ABCMeta): pass
for bad in (1, 'x', None):
    try: issubclass(bad, S)
    except TypeError as e: print(e)
class Bad:
    @property
    def __class__(self): raise KeyError('no')
    @property
    def __bases__(self): raise ZeroDivisionError('b')
try: issubclass(Bad(), S)
except Exception as e: print(type(e), e)
class F:
    def __subclasses__(self): return 1
class B2(metaclass=abc.ABCMeta):
    __subclasses__ = None
for sub in (lambda: 1, lambda: (1,)):
    class B3(metaclass=abc.ABCMeta):
        __subclasses__ = sub
    try: print(issubclass(int, B3))
    except Exception as e: print(type(e), e)
def boom(): raise KeyError('boom')
class B4(metaclass=abc.ABCMeta):
    __subclasses__ = boom
try: print(issubclass(int, B4))
except Exception as e: print(type(e), e)
