# objects without the asynchronous context manager protocol (E20)
class Nothing:
    pass

class Sync:
    def __enter__(self): pass
    def __exit__(self, *a): pass

class Half:
    async def __aenter__(self): pass

class Outer:
    class Nested:
        pass

async def f(x):
    async with x:
        pass

for x in (Nothing(), Sync(), Half(), Outer.Nested(), 5):
    try:
        f(x).send(None)
    except TypeError as e:
        print(e)
for x in (Nothing(), 5):
    try:
        with x:
            pass
    except TypeError as e:
        print(e)
class BadEnter:
    def __aenter__(self): return 5
    async def __aexit__(self, *a): pass
try:
    f(BadEnter()).send(None)
except TypeError as e:
    print(e)
