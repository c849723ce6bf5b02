# A hook for uncaught exceptions gets the traceback too.
import sys
import traceback


def hook(kind, error, tb):
    print(kind.__name__, error, tb.tb_lineno, tb is error.__traceback__)
    print(''.join(traceback.format_exception(kind, error, tb)), end='')


def fail():
    raise ValueError('first')


sys.excepthook = hook
fail()
