import sys
import traceback


def inner():
    raise ValueError("value")


def outer():
    inner()


def report(limit):
    sys.tracebacklimit = limit
    try:
        outer()
    except ValueError as e:
        print("limit", limit)
        traceback.print_exc(file=sys.stdout)
        print(len(traceback.extract_tb(e.__traceback__)), len(traceback.format_tb(e.__traceback__)))
        sys.excepthook(type(e), e, e.__traceback__)


for limit in (None, 2, 1, 0, -1):
    report(limit)
sys.tracebacklimit = 1
outer()
