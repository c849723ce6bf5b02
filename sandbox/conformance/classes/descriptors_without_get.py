class Positive:
    def __set_name__(self, owner, name): self.name = name
    def __set__(self, o, v):
        if v < 0: raise ValueError(f'{self.name} must not be negative')
        o.__dict__[self.name] = v
class A:
    x = Positive()
    def __init__(self, x): self.x = x
a = A(5); print(a.x, a.__dict__)
a.x = 7; print(a.x)
try: a.x = -1
except ValueError as e: print(e)
del a.__dict__['x']; print(type(a.x).__name__)
try: del a.x
except AttributeError as e: print(e)
class Del:
    def __delete__(self, o): print('deleted')
class B: y = Del()
b = B(); 
try: b.y = 1
except AttributeError as e: print(e)
del b.y
print(type(b.y).__name__, type(B.y).__name__, vars(b))
class G:
    def __get__(self, o, t): return 'got'
class E: g = G()
e = E(); print(e.g); e.g = 5; print(e.g, E.g); 
import inspect, abc
class Ab(abc.ABC):
    @abc.abstractmethod
    def f(self): pass
print(inspect.isabstract(Ab), inspect.isabstract(A), inspect.isabstract(5), inspect.isdatadescriptor(Positive()), inspect.ismethoddescriptor(G()))
