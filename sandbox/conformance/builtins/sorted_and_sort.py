# sorting is stable; key and reverse
words = ['pear', 'fig', 'apple', 'date', 'kiwi']
print(sorted(words), sorted(words, key=len), sorted(words, key=len, reverse=True), sorted(words, key=lambda w: (-len(w), w)))
l = [3, 1, 2]
print(l.sort(), l, l.sort(reverse=True), l, sorted('hello'), sorted({'b': 1, 'a': 2}), sorted([(2, 'a'), (1, 'b'), (1, 'a')]))
print(sorted([1.5, True, 0, -2]), sorted([], key=5), list(reversed([1, 2])), sorted(['B', 'a'], key=str.lower))
try:
    sorted([1, 'a'])
except TypeError as e:
    print(e)
try:
    sorted([1], 5)
except TypeError as e:
    print(e)
class K:
    def __init__(self, n): self.n = n
    def __lt__(self, o): return self.n > o.n
print([k.n for k in sorted([K(1), K(3), K(2)])])
