# Iterators whose source changes, or that are exhausted by what they call; `*` before a generic alias.
import operator
class SeqLen:
    def __len__(self): 1/0
    def __getitem__(self, i): return i
r = reversed([1,2,3]); print(operator.length_hint(r))
class NoLen:
    def __getitem__(self, i): return 1
    n = 5
    def __len__(self):
        if self.n is None: 1/0
        return self.n
s = NoLen()
r = reversed(s); print(operator.length_hint(r)); s.n = 3; print(operator.length_hint(r)); s.n = None
try: print(operator.length_hint(r))
except ZeroDivisionError as e: print('ZDE', e)
s.n = 10; print(operator.length_hint(r)); print(next(r), operator.length_hint(r), r.__reduce__()[0])
# callable iterator exhausted while running
HAS_MORE = 1
NO_MORE = 2
def exhaust(iterator): list(iterator)
def spam():
    if spam.need: spam.need = False; exhaust(spam.it); return HAS_MORE
    return NO_MORE
spam.need = True
spam.it = iter(spam, NO_MORE)
try: print('next', next(spam.it))
except StopIteration: print('stop')
import builtins
saved = builtins.iter
x = iter([1, 2]); y = reversed([1])
del builtins.iter
for f in (x.__reduce__, iter if 0 else (lambda: y.__reduce__()), ):
    try: print(f())
    except Exception as e: print(type(e), e)
builtins.iter = saved
print(x.__reduce__())
print((*tuple[int],)[0], (*tuple[int, ...],), iter(tuple[int]))
print(next(iter(list[int])))
class Un:
    def __iter__(self): return object()
try: iter(Un())
except TypeError as e: print(e)
