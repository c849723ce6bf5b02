# yield may stand in any expression; evaluation order is left to right
def f():
    print('args', (yield 1), (yield 2))
    x = [(yield 3), {'k': (yield 4)}]
    print(x)
    if (yield 5) and (yield 6):
        print('both true')
    y = (yield 7) + (yield 8) * 2
    print(y, f'{(yield 9)}!')
    return (yield)

g = f()
value = next(g)
while True:
    try:
        value = g.send((value or 0) * 10)
    except StopIteration as e:
        print('returned', e.value)
        break
