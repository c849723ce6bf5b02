# __new__ makes, __init__ fills; __init__ is skipped for another type
class Single:
    instance = None

    def __new__(cls, *args):
        print('new', args)
        if cls.instance is None:
            cls.instance = super().__new__(cls)
        return cls.instance

    def __init__(self, x):
        print('init', x)
        self.x = x

a = Single(1)
b = Single(2)
print(a is b, a.x)
class Other:
    def __new__(cls):
        return 'a text'
    def __init__(self):
        print('never')
print(Other())
class Pos(int):
    def __new__(cls, value):
        return super().__new__(cls, abs(value))
p = Pos(-5)
print(p, p + 1, type(p).__name__, type(p + 1).__name__)
for f in (lambda: Single(), lambda: object(1), lambda: C(1)):
    class C: pass
    try:
        f()
    except TypeError as e:
        print(e)
