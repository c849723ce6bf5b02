# list, set, dict comprehensions, nested, with conditions
print([x * x for x in range(5) if x % 2 == 0], {x % 3 for x in range(9)}, {k: v for v, k in enumerate('abc')})
print([(x, y) for x in range(2) for y in range(x, 3) if x != y], [[j for j in range(i)] for i in range(3)])
print([x if x else 'zero' for x in (0, 1)], [a + b for a, b in [(1, 2), (3, 4)]], [*(x for x in 'ab')])
matrix = [[1, 2, 3], [4, 5, 6]]
print([list(row) for row in zip(*matrix)], [x for row in matrix for x in row], {**{c: ord(c) for c in 'a'}})
print([f(2) for f in [lambda x: x + 1, abs]], sum(x for x in range(4)), dict([(i, i * i) for i in range(2)]))
