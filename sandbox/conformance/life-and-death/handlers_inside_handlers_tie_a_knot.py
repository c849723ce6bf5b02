"""A handler inside a handler keeps the outer exception, which ties a frame that ignores its end to itself."""

import sys
sys.stderr = sys.stdout
class Manager:
    def __enter__(self): pass
    def __exit__(self, *a):
        print('exit', a[0])
        return True
    def __del__(self): print('dies')
def gene0():
    try:
        try:
            yield 1
        finally:
            yield 2
    except StopAsyncIteration:
        with Manager():
            try:
                yield 3
            except GeneratorExit:
                yield 4
g = gene0()
next(g)
g.throw(RuntimeError)
g.throw(StopAsyncIteration)
del g
print('end')




async def agen():
    with Manager():
        yield 1


print("the frame's end, then its report")
a = agen()
try:
    a.asend(None).send(None)
except StopIteration:
    pass
del a
print("end")
