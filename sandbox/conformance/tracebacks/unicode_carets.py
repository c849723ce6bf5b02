# carets under wide and accented characters
def f():
    return 'é' + 1

def g():
    return '😀' * 2 + 'ab' - 1

def h():
    return '日本' + undefined

import traceback
for function in (f, g, h):
    try:
        function()
    except Exception:
        print(traceback.format_exc().split('\n', 3)[3])
