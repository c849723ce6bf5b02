# the order of a set of ints through growth, deletion and copies
s = set()
for n in (17, 3, 64, 33, 8, 128, 1000, -5, 0, 2):
    s.add(n)
    print(s)
s.discard(64)
s.add(96)
print(s, set(s), s | {7}, s & {3, 17, 96}, list(s), set(range(20, 0, -3)), set(range(0, 100, 11)))
print({1000003 * i for i in range(6)}, {-i for i in range(6)}, {1.0, 2, 9.0}, {True, 8, 16})
