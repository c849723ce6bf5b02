import bisect
import heapq
import operator


def attempt(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error)


print("-- heapq")
heap = [5, 1, 8, 3, 9, 2]
heapq.heapify(heap)
print(heap, heapq.heappop(heap), heap)
heapq.heappush(heap, 0)
print(heap, heapq.heappushpop(heap, 4), heapq.heapreplace(heap, 7), heap)
print(heapq.nlargest(3, [3, 1, 4, 1, 5]), heapq.nsmallest(2, "hello", key=ord), heapq.nlargest(10, [1, 2]), heapq.nsmallest(0, [1]), heapq.nlargest(1, []))
print(list(heapq.merge([1, 4, 7], [2, 5], [3])), list(heapq.merge("ace", "bd", reverse=False)), list(heapq.merge([9, 5], [8, 1], reverse=True)), list(heapq.merge(["bb", "a"], ["ccc"], key=len, reverse=False)))
attempt(heapq.heappop, [])
attempt(heapq.heapreplace, [], 1)
attempt(heapq.heappushpop, [], 1)
attempt(heapq.heappush, (1,), 1)
attempt(heapq.heapify, "abc")
attempt(heapq.heapify, [1, "a"])
attempt(heapq.heappush, [1], "a")
attempt(heapq.heappush, [1])
tasks = []
for priority, name in [(2, "code"), (1, "spec"), (2, "again"), (0, "think")]:
    heapq.heappush(tasks, (priority, name))
print([heapq.heappop(tasks) for _ in range(len(tasks))])
maximum = [3, 1, 4, 1, 5]
heapq.heapify_max(maximum)
print(maximum, heapq.heappop_max(maximum), maximum)
heapq.heappush_max(maximum, 9)
print(heapq.heappushpop_max(maximum, 2), heapq.heapreplace_max(maximum, 0), maximum)
attempt(heapq.heappop_max, [])

print("-- bisect")
values = [1, 3, 3, 5, 7]
print(bisect.bisect(values, 3), bisect.bisect_left(values, 3), bisect.bisect_right(values, 0), bisect.bisect_left(values, 9), bisect.bisect(values, 3, 0, 1), bisect.bisect(values, 6, lo=2))
bisect.insort(values, 4)
bisect.insort_left(values, 3)
print(values, bisect.bisect_left(["a", "bb", "ccc"], 2, key=len))
words = ["pear", "fig"]
bisect.insort(words, "apple", key=len)
print(words, [("F", "D", "C", "B", "A")[bisect.bisect([60, 70, 80, 90], s)] for s in (33, 99, 77, 70, 89, 90, 100)])
attempt(bisect.bisect, [1], "a")
attempt(bisect.bisect, [1], 1, -1)
attempt(bisect.bisect, 5, 1)

print("-- operator")
print(operator.itemgetter(1)("abc"), operator.itemgetter(0, 2)([5, 6, 7]), operator.itemgetter(slice(1, 3))("abcd"), operator.itemgetter("k")({"k": 1}))
print(operator.attrgetter("real")(5), operator.attrgetter("real", "imag")(5), operator.attrgetter("__class__.__name__")("x"), operator.methodcaller("upper")("abc"), operator.methodcaller("split", "-", maxsplit=1)("a-b-c"))
print(operator.itemgetter(1, 2), operator.attrgetter("a.b", "c"), operator.methodcaller("f", 1, k=2), operator.itemgetter("x"))
attempt(operator.itemgetter)
attempt(operator.itemgetter(5), "abc")
attempt(operator.itemgetter(0), 5)
attempt(operator.attrgetter, 5)
attempt(operator.attrgetter("nope"), 5)
attempt(operator.attrgetter("real.nope"), 5)
attempt(operator.methodcaller)
attempt(operator.methodcaller, 5)
attempt(operator.methodcaller("nope"), 5)
for name in "add sub mul truediv floordiv mod pow matmul and_ or_ xor lshift rshift lt le eq ne ge gt is_ is_not concat contains getitem countOf indexOf iadd iconcat".split():
    f = getattr(operator, name)
    attempt(f, 7, 2)
    attempt(f, [1, 2], [3])
for name in "neg pos abs invert inv index not_ truth length_hint is_none is_not_none".split():
    f = getattr(operator, name, None)
    if f:
        attempt(f, 5)
        attempt(f, [1])
        attempt(f, None)
print(operator.contains([1, 2], 2), operator.countOf([1, 2, 1], 1), operator.indexOf("abc", "c"), operator.length_hint([1, 2]), operator.length_hint(iter([1])), operator.length_hint(5, 9), operator.call(max, 1, 2), operator.add)
attempt(operator.indexOf, [1], 2)
attempt(operator.length_hint, [], "x")
attempt(operator.add, 1)
box = [1, 2, 3]
operator.setitem(box, 0, 9)
operator.delitem(box, 1)
print(box, operator.iadd(box, [4]), box, operator.__add__ is operator.add, sorted(operator.__all__)[:5])
