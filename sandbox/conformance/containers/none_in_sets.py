# None has a constant hash, so that sets with it print in one order
print({None, 1, 2, 3, 40, -7}, {(None, 1), (None, 2), (1, None)}, {None, (None,), 5, 6, 7, 8, 9, 10})
print(frozenset([None, 100, 200]), hash(None) == hash(None), hash((None, 3)) == hash((None, 3)))
