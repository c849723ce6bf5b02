# __getattr__ is asked only when the attribute is not found otherwise
class Proxy:
    present = 'class attribute'

    def __init__(self, target):
        self.target = target

    def __getattr__(self, name):
        print('asked for', name)
        return getattr(self.target, name)

p = Proxy([3, 1, 2])
print(p.present)
p.sort()
print(p.target, p.index(3))
try:
    p.nothing
except AttributeError as e:
    print(e)
print(hasattr(p, 'append'), hasattr(p, 'missing'), getattr(p, 'gone', 'default'))
try:
    len(p)
except TypeError as e:
    print(e)
