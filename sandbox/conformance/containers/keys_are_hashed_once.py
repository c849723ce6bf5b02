"""How often `__hash__` is called: what moves from one set or dict to another is not hashed again."""
class K:
    n=0
    def __init__(s,v): s.v=v
    def __hash__(s): K.n+=1; return hash(s.v)
    def __eq__(s,o): return s.v==o.v
ks=[K(i) for i in range(3)]
def count(label,f):
    K.n=0; r=f(); print(label,K.n); return r
d=dict.fromkeys(ks); s=set(ks); f=frozenset(ks)
count('set(d)',lambda:set(d))
count('frozenset(d)',lambda:frozenset(d))
count('set(s)',lambda:set(s))
count('set(f)',lambda:set(f))
count('dict(d)',lambda:dict(d))
count('dict.copy',lambda:d.copy())
count('s.copy',lambda:s.copy())
count('fromkeys d',lambda:dict.fromkeys(d))
count('update',lambda:{}.update(d))
count('{**d}',lambda:{**d})
count('{*s}',lambda:{*s})
count('d|d',lambda:d|d)
count('s|s',lambda:s|s)
count('s&s',lambda:s&s)
count('s-s',lambda:s-s)
count('s^s',lambda:s^s)
count('s|d',lambda:s.union(d))
count('s&d',lambda:s.intersection(d))
count('s^d',lambda:s.symmetric_difference(d))
count('s==',lambda:s==f)
count('d==',lambda:d==d.copy())
count('sub',lambda:s<=f)
count('disj',lambda:s.isdisjoint(f))
count('hash',lambda:hash(f))
count('hash',lambda:hash(f))
t=set(s)
count('upd',lambda:t.update(f))
count('upd',lambda:t.update(d))
count('dupd',lambda:t.difference_update(f))
count('pop',lambda:set(s).pop())
count('popitem',lambda:dict(d).popitem())
count('items',lambda:list(d.items()))
count('keys',lambda:set(d.keys()))
count('keys&',lambda:d.keys()&d.keys())
count('setdefault',lambda:d.setdefault(ks[0],1))
count('pop',lambda:dict(d).pop(ks[0]))
count('get',lambda:d.get(ks[0]))
count('in',lambda:ks[0] in d)
from functools import lru_cache, cache
@lru_cache
def g(x): return 1
@cache
def h(x): return 1
@lru_cache(maxsize=2)
def b(x,y=None): return 1
@lru_cache(typed=True)
def ty(x,y=None): return 1
for q in (g,h,b,ty):
    count('cache',lambda:q(ks[0]))
    count('cache',lambda:q(ks[0]))
count('cache',lambda:b(ks[1]))
count('cache',lambda:b(ks[2]))
count('cache',lambda:b(ks[2],y=ks[0]))
count('cache',lambda:b(ks[2],y=ks[0]))
from collections import Counter,OrderedDict,defaultdict
count('Counter',lambda:Counter(ks))
count('dd',lambda:defaultdict(int,d))
count('Counter2',lambda:Counter(d.keys()))
