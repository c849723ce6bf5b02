def walk(tree):
    if tree:
        left, value, right = tree
        yield from walk(left)
        yield value
        yield from walk(right)

print(list(walk(((None, 1, None), 2, (None, 3, None)))))
