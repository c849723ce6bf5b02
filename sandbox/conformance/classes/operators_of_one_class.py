class V:
    def __init__(s, n): s.n = n
    def __add__(s, o): return ('add', s.n) if isinstance(o, int) else NotImplemented
    def __radd__(s, o): return ('radd', s.n)
    def __iadd__(s, o): s.n += o; return s
    def __matmul__(s, o): return '@'
    def __rmatmul__(s, o): return 'r@'
    def __divmod__(s, o): return 'dm'
    def __rdivmod__(s, o): return 'rdm'
    def __pow__(s, o, m=None): return ('pow', m)
    def __rpow__(s, o, m=None): return ('rpow', m)
    def __neg__(s): return 'neg'
    def __abs__(s): return 'abs'
    def __invert__(s): return 'inv'
    def __index__(s): return s.n
    def __round__(s, n=None): return ('round', n)
    def __trunc__(s): return 't'
    def __floor__(s): return 'f'
    def __ceil__(s): return 'c'
    def __complex__(s): return 3j
    def __bytes__(s): return b'bb'
    def __reversed__(s): return 'rev'
    def __length_hint__(s): return 3
    def __lt__(s, o): return NotImplemented
    def __eq__(s, o): return NotImplemented
    def __contains__(s, k): return []
    def __call__(s, *a): return a
    def __getitem__(s, k): return k
    def __setitem__(s, k, v): print('si', k, v)
    def __delitem__(s, k): print('di', k)
    def __missing__(s, k): return 'm'
v = V(3); print(v + 1, 1 + v, v + 's' if False else '', 's' + v, v @ 1, 1 @ v, divmod(v, 1), divmod(1, v), v ** 2, 2 ** v, pow(v, 1, 2), -v, abs(v), ~v)
try: +v
except TypeError as e: print(e)
try: v + 's'
except TypeError as e: print(e)
try: v < v
except TypeError as e: print(e)
try: v - 1
except TypeError as e: print(e)
try: v -= 1
except TypeError as e: print(e)
try: v @= 'x'; print(v)
except TypeError as e: print(e)
v = V(3); w = v; w += 4; print(v.n, w is v)
import math, operator
print(round(v), round(v, 2), math.trunc(v), math.floor(v), math.ceil(v), complex(v), bytes(v), reversed(v), operator.length_hint(v), v == v, v == 3, v != 3, 5 in v, v(1, 2), v[1:2, ...], [10, 20, 30, 40, 50, 60, 70, 80][v], hex(v), 'abc' * V(2), range(V(3)), list(range(10))[V(1):V(3)])
v[1, 2] = 3; del v[::2]
try: pow(2, v, 3)
except TypeError as e: print(e)
try: int(v)
except TypeError as e: print(e)
print(float(V(2)), int(V(2)) if True else 0)
