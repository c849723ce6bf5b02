class M(type):
    def __call__(cls, *a, **k):
        print('call', a, k)
        return super().__call__(*a, **k)
    def __instancecheck__(cls, o): return o == 3
    def __subclasscheck__(cls, c): return c is int
    def __iter__(cls): return iter([1,2])
    def __len__(cls): return 7
    def __getitem__(cls, k): return ('item', k)
    def __contains__(cls, k): return k == 'x'
    def __or__(cls, other): return 'or'
    def __dir__(cls): return ['zz']
    def __bool__(cls): return False
    def __hash__(cls): return 99
    def __eq__(cls, o): return o == 'me'
    def __lt__(cls, o): return True
    def __format__(cls, s): return 'fmt' + s
    def __str__(cls): return 'strM'
    def __repr__(cls): return 'reprM'
    def __getattr__(cls, n): return 'ga:' + n
    def __delattr__(cls, n): print('del', n)
    def __enter__(cls): return 'entered'
    def __exit__(cls, *a): print('exit', a[0]); return True
    def __next__(cls): return 'next'
    def __await__(cls): yield 5
class C(metaclass=M):
    def __init__(self, a, b=2): self.a = a
c = C(1, b=3)
print(isinstance(3, C), isinstance(4, C), issubclass(int, C), list(C), len(C), C['k'], 'x' in C, C | 3, dir(C), bool(C), hash(C), C == 'me', C < 1)
print(f"{C:>3}", C, [C], C.nope)
del C.zip
with C as x:
    print(x); raise ValueError
print(next(C))
async def f(): return await C
try:
    print(f().send(None))
except StopIteration as e: print(e.value)
