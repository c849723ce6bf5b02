# a comprehension is evaluated in its turn, or not at all
def tr(x):
    print('tr', x)
    return x

print([tr(i) for i in tr([1, 2]) if tr(i) > 1], tr(7), [j for i in tr([[1], [2, 3]]) for j in tr(i)])
print(tr(0) and [tr(i) for i in tr([1])], tr(1) and {tr(i): tr(i + 1) for i in tr([1])})
print(tr('first') + str([tr(i) for i in (1, 2)]) + tr('last'))
def f(x, y): return x, y
print(f(tr(1), [tr(i) for i in [tr(2)]]), f(y=[tr(3) for _ in '1'], x=tr(4)))
while [n for n in [tr(0)] if n]: pass
if tr(0): pass
elif [tr(i) for i in (1,)]: print('elif')
x = 1 if tr(1) else [tr(i) for i in (1,)]
print((lambda: [tr(i) for i in (5,)])(), [[i * j for j in range(i)] for i in range(4)])
def each(n):
    for x in [i for i in range(n)]: yield x
    for a, b in [(i, i) for i in range(n)]: print(a, b)
    for y in tr(0) or [tr(i) for i in range(1)]: print('y', y)
    for z in n.real.__class__.__name__: print(z, end=' ')
print(list(each(2)))
