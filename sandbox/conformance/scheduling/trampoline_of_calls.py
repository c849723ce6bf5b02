# generators calling generators without yield from, by a stack on the scheduler's side
import types

def add(x, y):
    yield x + y

def total(*xs):
    result = 0
    for x in xs:
        result = yield add(result, x)
    yield result

def run(g):
    stack = []
    value = None
    while True:
        result = g.send(value)
        if isinstance(result, types.GeneratorType):
            stack.append(g)
            g, value = result, None
        elif stack:
            g, value = stack.pop(), result
        else:
            return result

print(run(total(1, 2, 3, 4)))
