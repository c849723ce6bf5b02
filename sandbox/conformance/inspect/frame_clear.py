"""`frame.clear()` finishes a frame that never ran, and refuses one that is under way."""
import sys


def gen():
    yield 1


g = gen()
f = g.gi_frame
next(g)
try:
    f.clear()
except RuntimeError as e:
    print(e)
print(next(g, 'end'), f.clear())
g = gen()
g.gi_frame.clear()
print(g.gi_frame, next(g, 'end'))


def running():
    try:
        me.gi_frame.clear()
    except RuntimeError as e:
        yield str(e)


me = running()
print(next(me))
