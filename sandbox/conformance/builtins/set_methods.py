# set operations; small ints come out in CPython's table order
s = {5, 40, 1, -3, 100}
print(s, {3, 1, 2}, set(), set([1, 1, 2]), frozenset([1, 2]), len(s), 5 in s, {0, 8, 16, 1}, {-1, -2}, {10, 9, 8, 7})
a, b = {1, 2, 3}, {3, 4}
print(a | b, a & b, a - b, a ^ b, a <= {1, 2, 3, 4}, a < a, a.isdisjoint({9}), a.issuperset([1]), a == {3, 2, 1})
a.add(9)
a.discard(1)
a.discard(77)
a.remove(2)
a |= {20}
a.update([30], (31,))
print(sorted(a), a.union([1]) == a | {1}, a.intersection([9, 20]) == {9, 20}, sorted(a.difference({9})), sorted(a.symmetric_difference({9, 1})))
a &= {9, 20, 21}
a -= {20}
print(a, a.pop(), a, {1, 2} | frozenset([3]), frozenset({1}) == {1}, {frozenset([1]): 'x'}[frozenset([1])], {i % 5 for i in range(50)})
try:
    {1} + {2}
except TypeError as e:
    print(e)
try:
    {[1]}
except TypeError as e:
    print(e)
try:
    for x in b:
        b.add(x + 100)
except RuntimeError as e:
    print(e)
print({True, 1, 1.0}, {None}, {'a'}, {(1, 2)})
