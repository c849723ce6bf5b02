"""`f_back` where a chain of delegates calls what drives another chain, each suspended in an iterator that is no generator."""

import sys


class Source:
    def __init__(self):
        self.left = 2

    def __iter__(self):
        return self

    def __next__(self):
        if not self.left:
            raise StopIteration
        self.left -= 1
        print("    source called by", names())
        return self.left


def names():
    frame, found = sys._getframe(1), []
    while frame.f_code.co_name != "<module>":
        found.append(f"{frame.f_code.co_name}:{frame.f_lineno}")
        frame = frame.f_back
    return found


def inner():
    yield from Source()
    print("inner called by", names())
    yield "inner"


def driving():
    yield "first"
    for value in inner():
        yield value
    print("driving called by", names())


def outer():
    yield from driving()


for value in outer():
    print(value)
g = outer()
while True:
    try:
        print(g.send(None))
    except StopIteration:
        break

# What goes on in a frame whose delegate was running already: the delegate's own chain is another one.
chain = {}
def names():
    frame = sys._getframe(1)
    while frame.f_code.co_name != '<module>':
        print(f'{frame.f_code.co_name}:{frame.f_lineno}', end=' ')
        frame = frame.f_back
    print()
def step(g): return next(g)
def refused():
    try:
        yield from chain['shared']
    except ValueError as e:
        print(e)
        names()
def shared():
    yield 1
    yield from inner()
def inner():
    yield 2
    yield step(chain['refused'])
def outer():
    yield from chain['shared']
chain['shared'] = shared()
chain['refused'] = refused(); print(next(chain['refused']))
try: print(*outer())
except RuntimeError as e: print(e)
