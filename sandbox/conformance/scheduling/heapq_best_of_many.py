# What nsmallest and nlargest compare, and in which order: by min or max, by sorting, or by a heap of the best so far.
import heapq


class Noted:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        print(f"{self.n}<{other.n}", end=" ")
        return self.n < other.n

    def __gt__(self, other):
        print(f"{self.n}>{other.n}", end=" ")
        return self.n > other.n

    def __eq__(self, other):
        print(f"{self.n}={other.n}", end=" ")
        return self.n == other.n

    def __repr__(self):
        return str(self.n)


numbers = [5, 2, 8, 2, 9, 1, 5]
for function in heapq.nsmallest, heapq.nlargest:
    for n in 0, -1, True, 1, 2, 3, 7, 10**20:
        print(function.__name__, n, function(n, [Noted(i) for i in numbers]))
        print(function.__name__, n, function(n, iter(numbers)), function(n, numbers, key=lambda i: -i))
    for n, items in (1, []), (2, []), (2.5, numbers), (9.5, numbers), ("2", numbers), (None, iter(numbers)), (1, [(1, [2]), (1, "z"), (1, 3)]):
        try:
            print(function(n, items))
        except TypeError as error:
            print("TypeError", error)
print(heapq.nlargest(3, ["b", "aa", "c", "dd", "e"], key=len), heapq.nsmallest(3, ["bb", "a", "cc", "d", "e"], key=len))
