# with: order, several managers, swallowed exceptions
class CM:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow
    def __enter__(self):
        print('enter', self.name)
        return self.name
    def __exit__(self, *info):
        print('exit', self.name, info[0] and info[0].__name__)
        return self.swallow

with CM('a') as a, CM('b', True) as b:
    print(a, b)
    raise ValueError
print('after')
with (CM('c'), CM('d') as d):
    print(d)
def f():
    with CM('e'):
        return 'returned'
print(f())
for i in range(2):
    with CM(i):
        continue
class BadExit:
    def __enter__(self): return 1
    def __exit__(self, *a): raise KeyError('from exit')
try:
    with BadExit():
        raise ValueError('from body')
except KeyError as e:
    print(repr(e), repr(e.__context__))
