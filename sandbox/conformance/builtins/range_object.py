# range: its repr, slices, membership, equality
r = range(10)
print(r, range(2, 8), range(8, 2, -2), len(range(0, 10, 3)), r[3], r[-1], r[2:5], r[::-2], 5 in r, 5.0 in r, 'a' in r)
print(range(0) == range(5, 5), range(0, 3, 2) == range(0, 4, 2), list(range(3, 0, -1)), range(5).index(3), range(5).count(9), bool(range(0)))
print(range(10 ** 20, 10 ** 20 + 2)[1], sum(range(10)), r.start, r.stop, r.step, hash(range(3)) == hash(range(3)))
for bad in (lambda: range(1.5), lambda: range(1, 2, 0), lambda: range('a'), lambda: range(3)[9]):
    try:
        bad()
    except (TypeError, ValueError, IndexError) as e:
        print(type(e).__name__, e)
