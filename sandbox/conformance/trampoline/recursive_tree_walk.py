# a recursive generator walks a tree by delegation
def walk(tree):
    if tree is None:
        return 0
    left, value, right = tree
    count = yield from walk(left)
    yield value
    count += yield from walk(right)
    return count + 1

def counted(tree):
    count = yield from walk(tree)
    yield f'{count} nodes'

leaf = lambda v: (None, v, None)
print(list(counted(((leaf(1), 2, leaf(3)), 4, (None, 5, leaf(6))))))
