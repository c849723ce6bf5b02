# carets of attribute look-ups, calls, subscripts, operators and comparisons
class C:
    def m(self, x):
        return x.missing

import traceback
def show(f):
    try:
        f()
    except Exception:
        print('\n'.join(traceback.format_exc().splitlines()[4:]))

c = C()
show(lambda: c.m(1).y)
show(lambda: c.nothing.more)
show(lambda: c.nothing(1, 2))
show(lambda: c.m())
show(lambda: len(5) + 1)
show(lambda: 1 + (2 < 'x') * 3)
show(lambda: [1][7])
show(lambda: {'a': {}}['a']['b']['c'])
show(lambda: -'x' + 1)
show(lambda: f'{1}{undefined}{2}')
show(lambda: (yield_value := 1) + None)
show(lambda: [x / 0 for x in (1, 2)])
show(lambda: print(1, *5))
show(lambda: 'abc' @ 5)
show(lambda: not (1 in 5))
