# contextmanager turns a generator into a with-statement's manager (E26)
from contextlib import contextmanager, suppress, closing, nullcontext, ExitStack

@contextmanager
def tag(name):
    print(f'<{name}>')
    try:
        yield name.upper()
    except ValueError as e:
        print('handled', e)
    finally:
        print(f'</{name}>')

with tag('b') as b, tag('i'):
    print(b)
with tag('p'):
    raise ValueError('inside')
@contextmanager
def none():
    if False:
        yield
@contextmanager
def twice():
    yield 1
    yield 2
@contextmanager
def stubborn():
    try:
        yield
    except KeyError:
        yield
for cm, error in ((none, None), (twice, None), (stubborn, KeyError('k')), (tag, None)):
    try:
        with (cm('x') if cm is tag else cm()):
            if error:
                raise error
    except RuntimeError as e:
        print(e)
with suppress(KeyError):
    {}['x']
with ExitStack() as stack:
    for n in 'xy':
        stack.enter_context(tag(n))
print('end')
