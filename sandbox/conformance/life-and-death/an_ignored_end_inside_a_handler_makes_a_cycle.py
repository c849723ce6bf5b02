"""A frame that goes on after GeneratorExit while it handles it is in a cycle with its traceback, and so are its locals."""

import gc
import sys

sys.stderr = sys.stdout
gc.disable()


class Local:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(self.name, "dies")


def named():
    local = Local("local of the handler")
    try:
        yield 1
    except GeneratorExit as error:
        yield 2


def final():
    local = Local("local of the finally")
    try:
        yield 1
    finally:
        yield 2


def nameless():
    local = Local("local of a handler without a name")
    try:
        yield 1
    except GeneratorExit:
        yield 2


def handled():
    local = Local("local after the handler")
    try:
        yield 1
    except GeneratorExit:
        pass
    yield 2


for function in [named, final, nameless, handled]:
    print("#", function.__name__)
    g = function()
    next(g)
    del g
print("# collect")
gc.collect()
print("end")
