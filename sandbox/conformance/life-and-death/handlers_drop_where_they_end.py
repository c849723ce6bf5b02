# Where a handler ends, by whatever way, what only its exception held is dropped: in this frame, at the handler's last line.
import asyncio
async def co(): pass
def a():
    try:
        for y in list(co()): pass
    except BaseException as e:
        pass
def b():
    try:
        list(co())
    except TypeError:
        x = 1
def c():
    try: list(co())
    except TypeError as e:
        return 5
def d():
    for i in range(1):
        try: list(co())
        except TypeError:
            break
def e_():
    for i in range(1):
        try: list(co())
        except TypeError as e:
            continue
def f():
    try:
        try: list(co())
        except ValueError: pass
    except TypeError as e:
        y = 2
    else:
        print('else')
def g():
    try: list(co())
    except TypeError as e:
        print('handling')
def h():
    try:
        list(co())
    except TypeError as e:
        raise KeyError('k') from None
def i():
    try:
        list(co())
    finally:
        print('fin')
def j():
    try: list(co())
    except TypeError as e:
        try: pass
        finally: pass
    return 1
def k():
    try: list(co())
    except* TypeError as e:
        pass
def gen():
    try: yield list(co())
    except TypeError as e: pass
    yield 2
def gen2():
    try: yield list(co())
    except TypeError: return
def gen3():
    while True:
        try: yield list(co())
        except TypeError as e:
            break
def m():
    with open('nofile') as q: pass
def n():
    try: m()
    except OSError as e: err = e
    del err
for fn in a, b, c, d, e_, f, g, h, i, j, k, lambda: list(gen()), lambda: list(gen2()), lambda: list(gen3()), n:
    print(fn.__name__)
    try: fn()
    except Exception as e: print(repr(e))
    print('done')
