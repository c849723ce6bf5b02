# id, hash, callable, dir, vars, len and type names
a = []
print(id(a) == id(a), id(a) == id([1]), hash('x') == hash('x'), hash(1.0), hash(10 ** 30) == hash(10 ** 30), hash(None) == hash(None))
print(callable(len), callable(5), callable(lambda: 0), callable(int), [t.__name__ for t in (int, str, type(None), type(len), type(print), type(lambda: 0))])
print(hash(5), hash(True), hash(0), hash(-1), hash(-2), hash(10 ** 9), hash(2.0), hash(''), hash(float('inf')), hash((1, 2)) == hash((1.0, 2.0)))
