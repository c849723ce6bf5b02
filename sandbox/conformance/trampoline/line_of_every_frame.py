# f_lineno of each suspended frame in a chain
def inner():
    yield 1

    yield 2

def outer():
    i = inner()

    yield from i
    yield 3

g = outer()
while True:
    try:
        value = next(g)
    except StopIteration:
        break
    line = [g.gi_frame.f_lineno]
    if g.gi_yieldfrom:
        line.append(g.gi_yieldfrom.gi_frame.f_lineno)
    print(value, line)
