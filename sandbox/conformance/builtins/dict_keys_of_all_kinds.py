# keys that are equal are one key; tuples, None, floats, big ints and instances as keys
class P:
    def __init__(self, n): self.n = n
    def __hash__(self): return hash(self.n)
    def __eq__(self, o): return self.n == (o.n if isinstance(o, P) else o)
    def __repr__(self): return f'P{self.n}'

d = {1: 'int', 1.5: 'float', None: 'none', (1, 'a'): 'tuple', 10 ** 20: 'big', P(3): 'P', 'x': 'str', b'x': 'bytes', False: 'false', frozenset([1]): 'fs', ...: 'dots', int: 'type', len: 'function'}
print(d[1.0], d[True], d[1.5], d[None], d[1, 'a'], d[10 ** 20], d[P(3)], d[3], d['x'], d[b'x'], d[0], d[-0.0], d[frozenset([1])], d[...], d[int], d[len])
print(10.0 ** 20 in d, 'y' in d, P(4) in d, (1, 'b') in d, len is len)
d[1.0] = 'replaced'
print(list(d)[0], d[1], len(d))
n = float('nan')
e = {n: 1}
print(n in e, float('nan') in e, {'1': 'a', 1: 'b'})
