# frame.clear(): not while it runs or is suspended; `f_locals` as a mapping.
import sys
def f():
    x = 5
    fr = sys._getframe()
    try: fr.clear()
    except RuntimeError as e: print('RE', e)
    return fr
fr = f(); print(fr.f_locals); fr.clear(); print(fr.f_locals); fr.clear()
def g():
    try:
        y = 1
        fr = sys._getframe()
        try: fr.clear()
        except RuntimeError as e: print('RE', e)
        yield fr
    finally: print('closing')
    yield 2
gen = g(); fr = next(gen)
try: fr.clear()
except RuntimeError as e: print('RE', e)
print(next(gen, 'end'))
gen = g(); fr = next(gen)
def outer():
    def inner(): 1/0
    z = 4; inner()
try: outer()
except ZeroDivisionError as e: tb = e.__traceback__
print(tb.tb_next.tb_frame.f_locals.keys())
tb.tb_next.tb_frame.clear(); print(tb.tb_next.tb_frame.f_locals)
import traceback
try: outer()
except ZeroDivisionError as e: tb = e.__traceback__
traceback.clear_frames(tb); print(tb.tb_next.tb_next.tb_frame.f_locals, tb.tb_next.tb_frame.f_locals)
class C: pass
def h():
    c = C(); c.f = sys._getframe(); return c.f
import weakref
def k():
    c = C(); r = weakref.ref(c)
    def i():
        c; 1/0
    return i, r
i, r = k()
try: i()
except ZeroDivisionError as e: fr = e.__traceback__.tb_next.tb_frame
print(fr.f_locals.keys()); fr.clear(); print(r() is not None)
p = fr.f_locals
print(repr(p), type(p).__name__, len(p))
def prox():
    a = 1; b = [2]
    l = sys._getframe().f_locals
    print(sorted(l), 'a' in l, l['a'], l.get('zz', 9), len(l), list(reversed(l)), list(l.items())[:2])
    l['a'] = 7; print(a)
    l['new'] = 8; print(l['new'])
    l.update(b=3); print(b)
    try: del l['a']
    except Exception as e: print(type(e).__name__, e)
    try: l.clear()
    except Exception as e: print(type(e).__name__, e)
    try: l.pop('a')
    except Exception as e: print(type(e).__name__, e)
    print(l | {'q': 1} == {**l, 'q': 1}, l == dict(l), l.copy() == dict(l), l.setdefault('s', 5))
    l |= {'t': 6}; print(sorted(l))
    try: hash(l)
    except Exception as e: print(type(e).__name__, e)
    P = type(l)
    try: P()
    except Exception as e: print(type(e).__name__, e)
    try: P(1)
    except Exception as e: print(type(e).__name__, e)
    print(P(sys._getframe())['a'])
    for bad in (1, None):
        try: l[bad]
        except Exception as e: print(type(e).__name__, e)
    print(repr(l).startswith('{'))
prox()
