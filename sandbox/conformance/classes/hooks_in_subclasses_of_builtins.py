class A(dict):
    def __del__(self): print('del', dict(self), self.x)
a = A(q=1); a['k'] = 2; a.x = 5; print(a, len(a), 'k' in a, list(a), a.x, isinstance(a, dict), {**a}, a == {'q': 1, 'k': 2}, a | {1: 1})
del a
class G(list):
    def __getattribute__(self, name): print('ga', name); return super().__getattribute__(name)
g = G([1, 2]); g.append(3); print(g, len(g), g[0], [*g], g + [1], sorted(g), g == [1, 2, 3])
g.y = 1; print(g.y)
class S(set):
    def __getattribute__(self, name): print('ga', name); return super().__getattribute__(name)
s = S([1]); s.add(2); print(s, s | {3}, 1 in s, sorted(s))
class T(tuple):
    def __del__(self): print('bye', self[:])
t = T((1, 2)); a, b = t; print(a, b, t); t = None
class M(map):
    def __del__(self): print('bye map')
m = M(str, [1, 2]); print(list(m)); m = None
class St(str):
    def __getattribute__(self, n): return super().__getattribute__(n)
print(St('ab').upper(), St('ab') + 'c', len(St('abc')), f"{St('x'):>4}", St('a') == 'a', {St('a'): 1}['a'])
class I(int):
    def __del__(self): print('bye int', self + 1)
i = I(4); print(i * 2, i == 4, i); i = 0
class Dq(__import__('collections').deque):
    def __del__(self): print('dq')
q = Dq([1]); q.append(2); print(q); del q
class E(Exception):
    def __del__(self): print('bye exc')
try: raise E('x')
except E as e: print(e.args)
