class K:
    def __init__(self, n): self.n = n
    def __hash__(self): print('hash', self.n); return 42
    def __eq__(self, o): print('eq', self.n, getattr(o, 'n', o)); return self.n == getattr(o, 'n', o)
d = {}
print('set'); d[K(1)] = 1
print('set2'); d[K(2)] = 2
print('get'); print(d[K(2)])
print('in'); print(K(3) in d)
print('setdefault'); print(d.setdefault(K(3), 3))
print('setdefault'); print(d.setdefault(K(3), 4))
print('aug'); d[K(1)] += 1
print('pop'); print(d.pop(K(1)))
print('del'); del d[K(2)]
print('get'); print(d.get(K(9), 'no'))
print('display'); e = {K(1): 1, K(1): 2}
print('update'); d.update({7: 1})
print('fromkeys'); dict.fromkeys([K(5), K(5)])
print('int key equal'); print({42: 'x'}.get(K(42)))
print('set'); s = {K(1), K(2)}; s.add(K(1)); s.discard(K(2)); print(K(1) in s)
d2 = {1: 'a'}; d2[True] = 'b'; d2[1.0] = 'c'; print(d2)
class Foo: pass
f = Foo(); f.__dict__[1] = 1; f.a = 'a'; print(f.__dict__ == {1: 1, "a": "a"}, f.a)
class Z(str): pass
f.msg = 'q'; print(f.__dict__[Z('msg')]); f.__dict__[Z('n')] = 3; print(f.n)
