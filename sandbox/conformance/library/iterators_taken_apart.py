"""What `copy` and `pickle` learn of iterators, and `__setstate__`."""
import copy
class S:
    def __len__(self): return 3
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i
def show(name, it, n=1):
    for k in range(n): next(it)
    try: print(name, it.__reduce__(), '|', end=' ')
    except Exception as e: print(name, type(e).__name__, e, end=' ')
    try: print(list(copy.copy(it)), end=' ')
    except Exception as e: print(type(e).__name__, e, end=' ')
    rest = list(it)
    try: print(it.__reduce__())
    except Exception as e: print(type(e).__name__, e)
    print(hasattr(it, '__setstate__'), rest)
show('list', iter([1,2,3]))
show('tuple', iter((1,2,3)))
show('listrev', reversed([1,2,3]))
show('tuplerev', reversed((1,2,3)))
show('str', iter('abc'))
show('stré', iter('aéc'))
show('bytes', iter(b'abc'))
show('bytearray', iter(bytearray(b'abc')))
show('range', iter(range(1,9,3)))
show('range', iter(range(2**70,2**70+5,3)))
show('rangerev', reversed(range(1,9,3)))
show('dict', iter({1:2,3:4}))
show('dictv', iter({1:2,3:4}.values()))
show('dicti', iter({1:2,3:4}.items()))
show('dictrev', reversed({1:2,3:4}))
show('dictrevi', reversed({1:2,3:4}.items()))
show('set', iter({1,3}))
show('fset', iter(frozenset({1,3})))
show('map', map(abs, iter([1,2,3])))
show('map2', map(max, iter([1,2,3]), iter([3,2,1])))
show('maps', map(max, [1,2,3], [3,2,1], strict=True))
show('filter', filter(None, iter([1,0,2,3])))
show('zip', zip(iter([1,2,3]), 'abc'))
show('zips', zip([1,2,3], 'abc', strict=True))
show('zip0', zip(), 0)
show('enum', enumerate('abc', 5))
show('seq', iter(S()))
show('callable', iter([1,3,1,2,3].pop, 1))
import itertools, collections
for bad in ['x', -5, 10**30, 100]:
    for it in [iter([1,2,3]), reversed([1,2,3]), iter((1,2)), iter(range(5)), iter(range(2**70,2**70+5)), zip('ab'), iter('abc'), iter(b'abc'), iter(S())]:
        try: print(it.__setstate__(bad), list(it))
        except Exception as e: print(type(it).__name__, type(e).__name__, e)
# They hold the list itself, which a copy shares with what is copied beside it.
import pickle
for make in iter, reversed:
    x = [5, 6, 7]
    i = make(x)
    next(i)
    print(i.__reduce__()[1][0] is x)
    for j, y in pickle.loads(pickle.dumps((i, x))), copy.deepcopy((i, x)):
        y[:] = [1, 2, 3]
        print(list(j))
    j = copy.copy(i)
    x[:] = [8, 9]
    print(list(j), list(i), i.__reduce__())
