# a generator that delegates to itself, and two that delegate to each other
def loop():
    yield 'first'
    yield from g

g = loop()
print(next(g))
try:
    next(g)
except ValueError as e:
    print(e)
print(list(g))
def ping():
    yield 'ping'
    yield from b
def pong():
    yield 'pong'
    yield from a
a, b = ping(), pong()
print(next(a), next(b))
try:
    next(a)
except ValueError as e:
    print(e)
print(list(a), list(b))
