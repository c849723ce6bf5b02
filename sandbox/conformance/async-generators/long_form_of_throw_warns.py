# throw() with several arguments is deprecated for every awaitable, and so is athrow()
import sys
import warnings

sys.stderr = sys.stdout
warnings.simplefilter('always')


async def g():
    yield 1


def attempt(f):
    try:
        f()
    except BaseException as e:
        print(repr(e))


attempt(lambda: g().asend(None).throw(KeyError, 'a'))
attempt(lambda: g().athrow(KeyError, 'a').send(None))
attempt(lambda: g().aclose().throw(KeyError, 'a', None))
attempt(lambda: anext(g(), 'default').throw(KeyError, 'a'))


async def c():
    pass


attempt(lambda: c().throw(KeyError, 'a'))
attempt(lambda: c().__await__().throw(KeyError, 'a'))
