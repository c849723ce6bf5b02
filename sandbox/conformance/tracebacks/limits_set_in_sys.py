import sys, traceback
def f(n):
    if n: f(n - 1)
    else: 1 / 0
for limit in (None, 0, 1, 2, -1, -2, True, 100):
    try:
        f(3)
    except ZeroDivisionError as e:
        print(limit, traceback.format_exc(limit=limit).count("File"), len(traceback.extract_tb(e.__traceback__, limit)))
for limit in ("2", [], ...):
    for call in (lambda: traceback.format_exc(limit=limit), lambda: traceback.format_stack(limit=limit), lambda: traceback.extract_tb(None, limit)):
        try:
            print(call())
        except Exception as e:
            print(repr(e))
for limit in (-1, 0, 1, None):
    sys.tracebacklimit = limit
    try:
        f(2)
    except ZeroDivisionError:
        print(limit, traceback.format_exc().count("File"), traceback.format_exc(limit=2).count("File"))
