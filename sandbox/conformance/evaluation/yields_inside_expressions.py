# every yield of an expression, in order
def g6():
    x = 1
    y = (yield 1) + (yield 2)
    z = f'{(yield 3)}'
    print(y, z, (yield 4), [(yield 5), (yield 6)], {(yield 7): (yield 8)})
    w = (yield 9) and (yield 10)
    print(w, (yield 11) if (yield 12) else (yield 13))
    return (yield)
g = g6(); v = next(g); n = 0
try:
    while True:
        n += 1
        v = g.send(n); print('got', v)
except StopIteration as e: print('ret', e.value)
