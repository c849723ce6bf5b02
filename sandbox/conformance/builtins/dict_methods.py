# every method of dict; insertion order
d = {'b': 1, 'a': 2}
d['c'] = 3
d['b'] = 10
print(d, list(d), d.get('z'), d.get('z', 0), d.pop('a'), d.pop('zz', None), d.setdefault('n', []), d.setdefault('b', 5))
d.update({'x': 1}, y=2)
d.update([('z', 26)])
print(d, d.keys(), d.values(), d.items(), len(d), 'x' in d, d.popitem())
print(d | {'b': 0}, {'k': 1} | d == d | {'k': 1}, dict(a=1, **{'b': 2}), dict([(1, 2)]), dict.fromkeys('ab', 0), d.copy() == d)
d |= {'q': 1}
for k, v in d.items():
    print(k, v, end='; ')
print(list(reversed(d)), {1: 'a', True: 'b', 1.0: 'c'}, {None: 1, (1, 2): 2, 'x': {}}, max(d, key=lambda k: str(d[k])))
print(d.keys() & {'x', 'b'} == {'x', 'b'}, d.keys() - {'b'} == set(d) - {'b'}, ('x', 1) in d.items(), {'a': 1} == {'a': 1.0})
try:
    for k in d:
        d[k + '!'] = 1
except RuntimeError as e:
    print(e)
try:
    for k in list(d):
        del d[k]
    for k in {1: 2}:
        pass
    dict([1])
except TypeError as e:
    print(e)
try:
    dict(['abc'])
except ValueError as e:
    print(e)
x = {}
x['self'] = x
print(x, {}, d)
