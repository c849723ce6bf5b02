"""What a loop goes through is dropped in the line of the `return` that leaves it, before what stands around the loop is left."""

import sys
sys.stderr = sys.stdout
def stubborn():
    try: yield 1
    finally: yield 2
def delegating():
    try: yield from [1]
    finally: yield from [2]
class It:
    def __iter__(self): return self
    def __next__(self): return 1
    def __del__(self): print("it dies", sys._getframe(1).f_code.co_name, sys._getframe(1).f_lineno)
def a():
    for x in delegating():
        return x
def b():
    for x in delegating():
        for y in delegating():
            return [x,
                y]
def c():
    for x in It():
        return x
def d():
    with open(__file__) if 0 else Ctx():
        for x in delegating():
            return x
class Ctx:
    def __enter__(self): return self
    def __exit__(self, *a): print("exit")
def e():
    try:
        for x in delegating():
            return x
    finally:
        print("finally")
def f():
    for x in delegating():
        try:
            return x
        finally:
            print("finally")
for fn in (a, b, c, d, e, f):
    print("--", fn.__name__)
    print(fn())
