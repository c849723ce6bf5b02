"""Floats in locals: kept as they are computed, with Python's errors, identities and order of evaluation."""
import traceback

def mandel(cr, ci, limit):
    zr = zi = 0.0
    for n in range(limit):
        zr, zi = zr * zr - zi * zi + cr, 2.0 * zr * zi + ci
        if zr * zr + zi * zi > 4.0:
            return n
    return limit
print(mandel(-0.5, 0.3, 50), mandel(1, 1, 50), mandel(0.3, 0.6, 200))
def f(n):
    x = 0.0
    for i in range(n):
        x += i * 0.5
        x = x - 1
        y = x / 3
    return x, y
print(f(10))
try:
    print(f(0))
except UnboundLocalError as e:
    print(e)
def g(a, b):
    r = a * 1.5
    q = r / b
    return q
print(g(1.0, 2), g(3, 4.5))
for bad in ((1.0, 0), ('a', 1), (None, 2.0), (1.0, 0.0), (1.0, 'b')):
    try:
        g(*bad)
    except Exception as e:
        print(type(e).__name__, e)
def nan():
    x = float('inf')
    y = x - x
    z = y
    return y is z, y == y, y != y, z, [y] == [z]
print(nan())
def h():
    x = 1.0
    x /= 0
try:
    h()
except ZeroDivisionError:
    traceback.print_exc()
def loc():
    x = 1.5
    y = x * 2.0
    return locals()
print(loc())
class M(float):
    def __mul__(self, o): return 'M*'
    __rmul__ = __mul__
    def __lt__(self, o): return 'lt'
def k(m):
    x = m
    x = 2.0 * m
    y = m * 2.0
    z = m < 2.0
    w = 2.0 > m
    return x, y, z, w
print(k(M(3)), k(3), k(True), k(2.0), k(10**30))
class B:
    def __init__(self): self.x = 1.0; self.v = 0.5
    def step(self, dt):
        self.x += self.v * dt * 1.0
        self.v -= 0.5 * self.x / dt
b = B()
for i in range(3): b.step(0.1)
print(b.x, b.v)
def neg(x):
    a = -x * 1.0
    i = 0
    c = -i * 1.5
    return a, c, -0.0 * 1, x - 0.0
print(neg(0.0), neg(0), neg(5))


def ordered():
    """What stands on the right is not evaluated once the left has failed."""
    def say(x):
        print("say", x)
        return x

    x = 0.5
    for left in (0.0, None, "a", 2):
        try:
            print(x / left + say(1.5) * x)
        except (ZeroDivisionError, TypeError) as e:
            print(type(e).__name__, e)


ordered()


def mixed(values):
    total = 0
    for value in values:
        total += value * 0.5
        total -= value
        largest = value if total < value else total * 1.0
    return total, largest


for values in ([1, 2.5, True], [2**60, 1.0], [1e308, 1e308, 1e308], [-0.0, 0.0], [1, 2 + 1j]):
    try:
        print(mixed(values))
    except (TypeError, OverflowError) as e:
        print(type(e).__name__, e)


def swapped(a):
    x, y = 0.0, a * 1.0
    for _ in range(3):
        x, y = y, x + y
    x, y = -y, y**0.5 if y > 0 else y**2
    return x, y


print(swapped(3), swapped(2.5), swapped(-1.5))


def steps(dt=0.25):
    """A generator keeps its floats while it waits; its frame shows them."""
    t = 0.0
    while t < 1.0:
        back = yield t
        t += dt if back is None else back * 1.0


g = steps()
print(next(g), next(g), dict(g.gi_frame.f_locals), g.send(0.5), list(g))


def kept(x):
    y = x * 2.0
    return [lambda: x, y, y], y


(read, first, second), third = kept(1.5)
print(read(), first is second, second is third)


def failing(price):
    tax = price * 0.25
    total = tax + price
    return total + "!"


try:
    failing(8.0)
except TypeError as e:
    frame = e.__traceback__.tb_next.tb_frame
    print(frame.f_locals, e)
