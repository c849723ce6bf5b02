import sys
def g(a):
    x = 1
    yield
    x = 2
    y = [a]
    yield
it = g(5)
next(it)
kept = it.gi_frame.f_locals
print(type(kept).__name__, type(kept), kept, len(kept), list(kept), kept['x'], kept.get('y'), 'y' in kept)
next(it)
print(kept, kept.keys(), kept.values(), kept.items(), kept.copy(), type(kept.copy()))
print(kept == {'a': 5, 'x': 2, 'y': [5]}, kept == it.gi_frame.f_locals, it.gi_frame.f_locals is kept)
try: kept['nothing']
except KeyError as e: print(repr(e))
try: del kept['x']
except ValueError as e: print(repr(e))
try: hash(kept)
except TypeError as e: print(repr(e))
kept['extra'] = 3
print(kept, kept.get('extra'), it.gi_frame.f_locals)
print(kept | {'z': 1}, list(reversed(kept)))
try: kept.pop('x')
except ValueError as e: print(repr(e))
print(kept.pop('extra'), kept.pop('extra', None), kept.setdefault('more', 7), kept)
try: print(kept.nothing)
except AttributeError as e: print(e)
import collections.abc
print(isinstance(kept, collections.abc.Mapping), dict(kept), {**kept})
def f():
    inside = 1
    1 / 0
try: f()
except ZeroDivisionError as e:
    fl = e.__traceback__.tb_next.tb_frame.f_locals
    print(type(fl).__name__, fl)
    print(type(e.__traceback__.tb_frame.f_locals).__name__)
async def co():
    a = 1
    await P()
class P:
    def __await__(self): yield
c = co(); c.send(None); print(c.cr_frame.f_locals, bool(c.cr_frame.f_locals)); c.close()
print(it.gi_frame.f_locals != {}, it.gi_frame.f_locals < {} if False else '')
