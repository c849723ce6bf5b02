# gi_frame, gi_running, gi_code, gi_yieldfrom in each state
def inner():
    print('running', g.gi_running, g.gi_yieldfrom)
    yield 1

def outer():
    yield from inner()

g = outer()
print(g.gi_frame is not None, g.gi_running, g.gi_code.co_name, g.gi_yieldfrom)
next(g)
print(g.gi_running, g.gi_yieldfrom.__name__, g.gi_suspended)
list(g)
print(g.gi_frame, g.gi_running, g.gi_yieldfrom, g.gi_code is outer.__code__)
