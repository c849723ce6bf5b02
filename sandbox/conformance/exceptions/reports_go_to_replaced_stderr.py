# what the interpreter itself reports goes where sys.stderr points
import io
import sys
import warnings


async def never():
    pass


def stubborn():
    try:
        yield 1
    finally:
        raise ValueError('in finally')


class Broken:
    def __del__(self):
        raise KeyError('in __del__')


real, sys.stderr = sys.stderr, io.StringIO()
never()
g = stubborn()
next(g)
del g
Broken()
text, sys.stderr = sys.stderr.getvalue(), real
print(text)

sys.stderr = None
Broken()
print('nothing is reported')
sys.stderr = sys.stdout
raise SystemExit('the last words')
