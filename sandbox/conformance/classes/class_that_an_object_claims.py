"""`__class__` as `isinstance` and `dir` ask for it, and how often."""
class A:
    c=0
    @property
    def __class__(s):
        A.c+=1; return int
def cnt(label,f):
    A.c=0; r=f(); print(label,r,A.c)
a=A()
class Sub(int): pass
cnt('int',lambda:isinstance(a,int))
cnt('str',lambda:isinstance(a,str))
cnt('A',lambda:isinstance(a,A))
cnt('obj',lambda:isinstance(a,object))
cnt('tuple',lambda:isinstance(a,(str,list)))
cnt('tuple',lambda:isinstance(a,(str,int,list)))
cnt('union',lambda:isinstance(a,str|list))
cnt('type',lambda:isinstance(a,type))
import abc
class X(abc.ABC): pass
cnt('abc',lambda:isinstance(a,X))
cnt('abc',lambda:isinstance(a,X))
from collections.abc import Iterable, Hashable
cnt('It',lambda:isinstance(a,Iterable))
cnt('Ha',lambda:isinstance(a,Hashable))
cnt('own',lambda:isinstance(a,Sub))
cnt('type.__instancecheck__',lambda:type.__instancecheck__(int,a))
class M(type): pass
class Z(metaclass=M): pass
cnt('Z',lambda:isinstance(a,Z))
cnt('bool',lambda:bool(a))
cnt('repr',lambda:len(repr(a))>0)
cnt('eq',lambda:a==1)
cnt('callable',lambda:callable(a))
cnt('issub',lambda:issubclass(A,int))
cnt('dir',lambda:len(dir(a))>0)
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class N:
    __class__=None
    def __init__(s): s.x=1
n=N()
t(lambda:dir(n))
t(lambda:n.__dir__())
class P:
    @property
    def __class__(s): raise AttributeError('no')
t(lambda:dir(P()))
class P:
    @property
    def __class__(s): raise ValueError('no')
t(lambda:dir(P()))
class P:
    __class__=5
t(lambda:dir(P()))
class P:
    __class__=int
    def __init__(s): s.own=1
t(lambda:sorted(set(dir(P()))^set(dir(0))))
class F: __bases__=(str,); __dict__={'q':1}
class P:
    __class__=F()
t(lambda:sorted(set(dir(P()))^set(dir(''))))
class P:
    __slots__=('a',)
    __class__=int
t(lambda:sorted(set(dir(P()))^set(dir(0))))
