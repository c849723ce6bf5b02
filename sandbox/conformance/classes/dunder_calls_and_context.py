# __call__, __enter__, __exit__, __iter__, __next__, __format__, __missing__
class Everything:
    def __call__(self, *args, **kwargs):
        return args, kwargs

    def __format__(self, spec):
        return f'<{spec}>'

    def __str__(self):
        return 'str'

    def __repr__(self):
        return 'repr'

e = Everything()
print(e(1, k=2), f'{e} {e!r} {e!s} {e:spec}', str(e), [e], '%s %r' % (e, e), format(e, 'x'))
class D(dict):
    def __missing__(self, key):
        return f'no {key}'
d = D(a=1)
print(d['a'], d['b'], d.get('b'), 'b' in d)
class Up:
    def __init__(self, n):
        self.n = n
    def __iter__(self):
        return self
    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n
print(list(Up(3)), sum(Up(4)))
