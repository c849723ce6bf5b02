import contextlib, asyncio
from contextlib import *
@contextmanager
def cm(n):
    print('enter', n)
    try: yield n
    except KeyError as e: print('swallow', e)
    finally: print('exit', n)
with cm(1) as a, cm(2) as b: print(a, b)
with cm(3): raise KeyError('k')
try:
    with cm(4): raise ValueError('v')
except ValueError as e: print(e)
@cm(5)
def f(): print('in f')
f(); f()
@contextmanager
def none():
    if 0: yield
@contextmanager
def two(): yield 1; yield 2
@contextmanager
def swallow2():
    try: yield
    except: yield
for c in (none, two, swallow2):
    try:
        with c(): raise TypeError('x') if c is swallow2 else StopIteration if 0 else None or KeyError('z') if c is swallow2 else (0).real if 0 else ZeroDivisionError('q') if c is none else OSError('pass') if 0 else ValueError('w')
    except BaseException as e: print(c.__name__, type(e).__name__, e)
try:
    with two(): pass
except RuntimeError as e: print(e)
m = cm(6); print(type(m).__name__, m.__doc__, m.func.__name__, m.args)
with m: pass
try:
    with m: pass
except Exception as e: print(type(e).__name__, e)
with suppress(KeyError, IndexError): [][1]
with suppress(ValueError): raise ExceptionGroup('g', [ValueError(1)])
try:
    with suppress(ValueError): raise ExceptionGroup('g', [ValueError(1), TypeError(2)])
except ExceptionGroup as e: print(repr(e))
import io
s = io.StringIO()
with redirect_stdout(s): print('hidden')
print(repr(s.getvalue()))
class Cl:
    def close(self): print('closed')
with closing(Cl()) as c: print(type(c).__name__)
with nullcontext(7) as n: print(n)
with ExitStack() as st:
    print([st.enter_context(cm(i)) for i in (7, 8)])
    st.callback(print, 'cb', sep='-'); st.push(lambda *a: print('push', a[0]))
    st2 = st.pop_all()
st2.close()
try:
    with ExitStack() as st:
        @st.callback
        def _(): raise KeyError('in cb')
        @st.push
        def _(t, v, tb): print(t, v); raise LookupError('in push')
        raise ValueError('body')
except Exception as e: print(repr(e), repr(e.__context__), repr(e.__context__.__context__))
class NoExit:
    def __enter__(self): pass
class NoEnter:
    def __exit__(self, *a): pass
for c in (NoExit, NoEnter, int):
    try:
        with c(): pass
    except TypeError as e: print(e)
try: ExitStack().enter_context(3)
except TypeError as e: print(e)
async def am():
    async with NoExit(): pass
async def aw():
    with acm(): pass
@asynccontextmanager
async def acm():
    print('a-enter')
    try: yield 'v'
    except ValueError: print('a-swallow')
    finally: print('a-exit')
async def main():
    async with acm() as v: print(v); raise ValueError
    try: await am()
    except TypeError as e: print(e)
    try: await aw()
    except TypeError as e: print(e)
    async with AsyncExitStack() as st:
        await st.enter_async_context(acm()); st.enter_context(cm(9)); st.push_async_callback(asyncio.sleep, 0)
    @acm()
    async def dec(): print('dec')
    await dec()
    async with aclosing(agen()) as ag:
        async for x in ag: print(x); break
async def agen():
    try: yield 1; yield 2
    finally: print('agen closed')
asyncio.run(main())
class CD(ContextDecorator):
    def __enter__(self): print('cd in'); return self
    def __exit__(self, *e): print('cd out', e[0]); return True
@CD()
def boom(): raise ValueError
print(boom())
@CD()
def gen(): yield 1
print(list(gen()))
