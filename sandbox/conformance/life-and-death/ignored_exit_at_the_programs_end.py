# When a program ends, nothing runs any more: a generator that ignores its GeneratorExit then is reported without a traceback.
import sys


def stubborn(name):
    while True:
        try:
            yield name
        except GeneratorExit:
            print(name, "ignores it")


first = stubborn("first")
next(first)
second = stubborn("second")
next(second)
del first


def hook(args):
    print(args.err_msg, args.exc_type, args.exc_value, args.exc_traceback is None, args.object)


third = stubborn("third")
next(third)
print("end")
