# iter with a sentinel, next with a default, the sequence protocol
values = iter([1, 2, 3, 0, 4])
print(list(iter(lambda: next(values), 0)), next(values), next(values, 'end'))
it = iter('ab')
print(iter(it) is it, [*it], [*it], type(it).__name__, type(iter([])).__name__, type(iter({})).__name__, type(iter(range(1))).__name__)
class Bad:
    def __iter__(self): return 5
for x in (5, Bad(), None, len, 1.5):
    try:
        iter(x)
    except TypeError as e:
        print(e)
try:
    for x in 5: pass
except TypeError as e:
    print(e)
try:
    iter(5, 0)
except TypeError as e:
    print(e)
l = [1, 2]
it = iter(l)
next(it)
l.append(3)
print(list(it), it.__length_hint__())
