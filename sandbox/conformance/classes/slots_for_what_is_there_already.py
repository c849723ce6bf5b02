"""`__weakref__` and `__dict__` as slots: once, and not where the base has them."""
class W: pass
class S: __slots__=('__weakref__',)
class T: __slots__=('__dict__',)
class E: __slots__=()
def t(f):
    try: f(); print('ok')
    except TypeError as e: print(e)
t(lambda: type('A',(),{'__slots__':('__weakref__','__weakref__')}))
t(lambda: type('A',(),{'__slots__':('__dict__','__dict__')}))
t(lambda: type('A',(),{'__slots__':('__dict__','__weakref__')}))
for b in (W,S,T,E,int,tuple,list,dict,set,Exception,type,object,bytes,frozenset):
    print(b.__name__)
    for s in ('__weakref__','__dict__'):
        t(lambda: type('A',(b,),{'__slots__':(s,)}))
    t(lambda: type('A',(b,),{'__slots__':('x',)}))
t(lambda: type('A',(E,S),{'__slots__':('__weakref__',)}))
t(lambda: type('A',(E,T),{'__slots__':('__dict__',)}))
t(lambda: type('A',(),{'__slots__':('x','x')}))
