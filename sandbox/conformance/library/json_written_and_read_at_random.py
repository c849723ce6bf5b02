import json, random, enum, collections
r=random.Random(5)
def val(d):
    k=r.randrange(12)
    if k==0: return None
    if k==1: return r.choice([True,False])
    if k==2: return r.randrange(-10**r.randrange(1,30),10**r.randrange(1,30))
    if k==3: return r.uniform(-1,1)*10**r.randrange(-30,30)
    if k in(4,5): return ''.join(r.choice('ab"\\/\n\t\x00\x7f\x1fé€😀\ud800\u2028') for _ in range(r.randrange(6)))
    if k==6: return r.choice([float('inf'),0.0,-0.0,1e16,1e22,5e-324,123456789012345680.0])
    if d>4: return 1
    if k in (7,8): return [val(d+1) for _ in range(r.randrange(4))]
    if k==9: return tuple(val(d+1) for _ in range(r.randrange(3)))
    return {r.choice(['a','b','é',1,2.5,True,None,-3]) : val(d+1) for _ in range(r.randrange(4))}
bad=0
for i in range(60):
    v=val(0)
    for kw in ({},{'indent':2},{'ensure_ascii':False},{'separators':(',',':')},{'indent':'\t','sort_keys':False}):
        s=json.dumps(v,**kw); print(ascii(s))
    w=json.loads(s); print(ascii(repr(w)))
    j=r.randrange(len(s)+1); t=s[:j]+r.choice(['','x',',',']','}','"','1'])+s[j+r.randrange(2):]
    try: print(ascii(repr(json.loads(t))))
    except ValueError as e: print(ascii(str(e)))
class E(enum.IntEnum): A=1
class SE(enum.StrEnum): A='x'
print(json.dumps([E.A,SE.A,{E.A:1,SE.A:2}]), json.dumps(collections.OrderedDict(a=1)), json.dumps(collections.Counter('aab')))
P=collections.namedtuple('P','x y'); print(json.dumps(P(1,[2])))
try: json.dumps({'a':collections.OrderedDict(x=[P(1,{2})])})
except TypeError as e: print(e.__notes__)
def t(f):
    try: print(repr(f()))
    except BaseException as x: print(type(x).__name__, x, getattr(x,'__notes__',None))
t(lambda: json.dumps({1:[object()]}))
t(lambda: json.dumps((1,object())))
class L(list): pass
class D(dict):
    def items(self): print('items'); return super().items()
t(lambda: json.dumps(L([D(a=D(b=1j))])))
t(lambda: json.dumps(D(a=1)))
t(lambda: json.dumps(D(a=1),sort_keys=True))
a=[];a.append(a)
t(lambda: json.dumps(a))
d={}; d['x']=d
t(lambda: json.dumps(d))
t(lambda: json.dumps({(1,2):3}))
t(lambda: json.dumps({b'x':3}))
t(lambda: json.dumps({(1,2):3}, skipkeys=True))
t(lambda: json.dumps([float('nan'),float('inf'),-float('inf')]))
t(lambda: json.dumps([float('nan')],allow_nan=False))
t(lambda: json.dumps({float('nan'):1},allow_nan=False))
t(lambda: json.dumps({1.5:1,True:2,None:3,7:8}))
t(lambda: json.dumps({1.5:1,True:2,None:3,7:8}, sort_keys=True))
t(lambda: json.dumps({1.5:1,True:2,7:8}, sort_keys=True))
t(lambda: json.dumps(1, default=lambda o:o))
t(lambda: json.dumps({1,2}, default=lambda o:o))
t(lambda: json.dumps({1,2}, default=lambda o:list(o)))
def df(o): raise KeyError(o)
t(lambda: json.dumps([{1,2}], default=df))
class I(int):
    def __repr__(s): return 'I!'
class F(float):
    def __repr__(s): return 'F!'
class S(str):
    def __repr__(s): return 'S!'
t(lambda: json.dumps([I(3),F(2.5),S('x')]))
t(lambda: json.dumps({I(3):1,F(2.5):2,S('x'):3}))
t(lambda: json.dumps([1,2,{'a':[]}], indent=2))
t(lambda: json.dumps([1,2,{'a':[],'b':{}}], separators=(',',':')))
t(lambda: json.dumps([1,2,{'a':[],'b':{}}], separators=(1,2)))
t(lambda: json.dumps('é\u2028😀\ud800', ensure_ascii=False))
t(lambda: json.dumps('é\u2028😀\ud800'))
