import asyncio, contextlib
class CM:
    def __init__(self, n, swallow=False, fail=None): self.n, self.swallow, self.fail = n, swallow, fail
    async def __aenter__(self): print("enter", self.n); return self.n
    async def __aexit__(self, t, e, tb):
        print("exit", self.n, repr(e), repr(e and e.__context__))
        if self.fail: raise self.fail
        return self.swallow
class SCM:
    def __enter__(self): print("sync enter"); return "s"
    def __exit__(self, *a): print("sync exit", a[1])
async def cb(*a, **k): print("async cb", a, k)
async def main():
    async with contextlib.AsyncExitStack() as st:
        print(await st.enter_async_context(CM(1)), st.enter_context(SCM()))
        st.push_async_callback(cb, 1, x=2)
        st.callback(print, "sync cb")
        st.push_async_exit(CM(2))
        async def ex(t, e, tb): print("exit fn", t); return True
        st.push_async_exit(ex)
        st.push(SCM())
        raise ValueError("body")
    print("swallowed")
    try:
        async with contextlib.AsyncExitStack() as st:
            await st.enter_async_context(CM("a", fail=KeyError("a")))
            await st.enter_async_context(CM("b", fail=OSError("b")))
            raise ValueError("v")
    except KeyError as e:
        print(repr(e), repr(e.__context__), repr(e.__context__.__context__))
    st = contextlib.AsyncExitStack()
    await st.enter_async_context(CM("p"))
    new = st.pop_all()
    await st.aclose(); print("nothing closed")
    await new.aclose()
    for bad in (5, SCM()):
        try: await st.enter_async_context(bad)
        except TypeError as e: print(e)
    try: st.enter_context(CM(1))
    except TypeError as e: print(e)
    try: st.push_async_exit(5)
    except Exception as e: print("push 5:", repr(e))
    else:
        try: await st.aclose()
        except TypeError as e: print(e)
    @contextlib.asynccontextmanager
    async def no(): 
        if False: yield
    @contextlib.asynccontextmanager
    async def two():
        yield 1; yield 2
    @contextlib.asynccontextmanager
    async def swallow():
        try: yield
        except ValueError as e: print("swallowed", e)
    @contextlib.asynccontextmanager
    async def convert():
        try: yield
        except ValueError as e: raise KeyError("converted") from e
    @contextlib.asynccontextmanager
    async def stops():
        try: yield
        except ValueError as e: raise StopAsyncIteration("x")
    @contextlib.asynccontextmanager
    async def again():
        try: yield 1
        except ValueError: yield 2
    for m in (no, two, swallow, convert, stops, again):
        for fail in (ValueError("b"), None, StopAsyncIteration("sa"), StopIteration("si"), RuntimeError("rt")):
            try:
                async with m() as x:
                    if fail: raise fail
                print(m.__name__, "fine")
            except BaseException as e: print(m.__name__, type(e).__name__, e, "/", repr(e.__cause__), repr(e.__context__))
    @swallow()
    async def deco(x): print("deco", x); raise ValueError("in deco")
    print(await deco(1), await deco(2), deco.__name__)
    try:
        @contextlib.asynccontextmanager
        def sync(): yield
        async with sync(): pass
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
    async with contextlib.nullcontext(5) as n: print(n)
    m = swallow()
    print(m.__doc__, isinstance(m, contextlib.AbstractAsyncContextManager), isinstance(CM(1), contextlib.AbstractAsyncContextManager), isinstance(SCM(), contextlib.AbstractAsyncContextManager))
    async with m: pass
    try:
        async with m: pass
    except Exception as e: print(repr(e))
    async with contextlib.AsyncExitStack() as st: 
        st.enter_context(contextlib.suppress(OSError)); raise OSError("sup")
    print("ok")
asyncio.run(main())
