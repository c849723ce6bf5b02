# truth of objects, is, ==, chaining
class Falsy:
    def __bool__(self): return False
class Empty:
    def __len__(self): return 0
class Bad:
    def __bool__(self): return 1
print([bool(x) for x in (0, 0.0, '', [], {}, set(), None, Falsy(), Empty(), 'x', [0], -1, 0j, range(0), b'')])
try:
    bool(Bad())
except TypeError as e:
    print(e)
a = [1]
b = a
print(a is b, a == [1], a is not [1], None is None, True is (1 == 1), 1 == True, a is not None)
print(True + 1, isinstance(True, int), str(True), repr(False), True == 1.0, int(True), [False, True][True])
