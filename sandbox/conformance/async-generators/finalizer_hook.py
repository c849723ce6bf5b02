# the finalizer hook gets what is dropped before it ended, started or not, and its errors have nowhere to go
import sys


def watch(finalizer):
    sys.set_asyncgen_hooks(lambda g: print('first', g.__name__), finalizer)


async def numbers():
    try:
        yield 1
    finally:
        print('finally')


def show(g):
    print('finalize', g.__name__, g.ag_running)


def fail(g):
    raise ValueError('in the hook')


def start(g):
    try:
        g.asend(None).send(None)
    except StopIteration:
        return g


watch(show)
g = start(numbers())
del g
g = numbers()
g.aclose().close()
del g
g = start(numbers())
try:
    g.aclose().send(None)
except StopIteration:
    print('closed in time')
del g
sys.stderr = sys.stdout
watch(fail)
g = start(numbers())
del g
sys.set_asyncgen_hooks(None, None)
