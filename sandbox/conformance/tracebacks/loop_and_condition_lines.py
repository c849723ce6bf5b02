# errors in conditions, iterables, targets and returns name their own lines
def a():
    while 1 / 0:
        pass

def b():
    for x in 5:
        pass

def c():
    for x, y in [(1, 2), 3]:
        pass

def d():
    return [
        1,
        {}['k'],
    ]

def e():
    x = 1
    x.attr = (
        2
    )

def f():
    with open_nothing:
        pass

def g():
    if 1 < 'a':
        pass

def h():
    assert 1 == 2, 'message'

import traceback
for function in (a, b, c, d, e, f, g, h):
    try:
        function()
    except Exception:
        print(traceback.format_exc().split('\n', 3)[3])
