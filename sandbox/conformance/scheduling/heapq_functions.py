# heapq: push, pop, heapify, replace, nsmallest, merge
import heapq

heap = []
for n in (5, 1, 4, 1, 3):
    heapq.heappush(heap, n)
print(heap[0], [heapq.heappop(heap) for _ in range(len(heap))])
data = [9, 7, 8, 2, 6]
heapq.heapify(data)
print(data, heapq.heappushpop(data, 1), heapq.heapreplace(data, 10), data)
print(heapq.nsmallest(2, [3, 1, 2]), heapq.nlargest(2, 'hello'), list(heapq.merge([1, 4], [2, 3])))
print(heapq.nsmallest(1, [(2, 'b'), (1, 'z'), (1, 'a')]))
try:
    heapq.heappop([])
except IndexError as e:
    print(e)
