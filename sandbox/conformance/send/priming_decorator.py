# a decorator that runs a coroutine up to its first yield
from functools import wraps

def coroutine(func):
    @wraps(func)
    def start(*args, **kwargs):
        g = func(*args, **kwargs)
        next(g)
        return g
    return start

@coroutine
def grep(pattern, *, ignore_case=False):
    """Prints the lines that hold a pattern."""
    while True:
        line = yield
        text = line.lower() if ignore_case else line
        if pattern in text:
            print('found', line)

g = grep('py', ignore_case=True)
for line in ('Python', 'Perl', 'PyPy'):
    g.send(line)
g.close()
print(grep.__name__, grep.__doc__)
