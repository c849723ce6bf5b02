"""Classes that have one half of a protocol for `with`."""
class A:
    def __exit__(self, *a): pass
class B:
    def __enter__(self): pass
class C: pass
class D:
    async def __aenter__(self): pass
    async def __aexit__(self, *a): pass
class E:
    async def __aenter__(self): pass
class F:
    async def __aexit__(self, *a): pass
for c in A, B, C, D, E, F, int:
    try:
        with c(): pass
    except Exception as e: print(c.__name__, type(e).__name__, e)
    async def f():
        async with c(): pass
    try: f().send(None)
    except Exception as e: print(c.__name__, type(e).__name__, e)
    except StopIteration: pass
