class H:
    def __init__(self, e): self.e = e
    def __length_hint__(self): print('hint', end=' '); return 2
    def __iter__(self): print('iter', end=' '); return self
    def __next__(self): print('next', end=' '); raise self.e
for e in (AttributeError('x'), TypeError('y'), StopIteration, ValueError('z')):
    for f in (lambda x: [c for a, *c in [x]], lambda x: [0 for a, b in [x]]):
        try: f(H(e))
        except Exception as x: print(type(x).__name__, x)
    try: a, *b = H(e)
    except Exception as x: print(type(x).__name__, x)
    try: *b, = H(e); print(b)
    except Exception as x: print(type(x).__name__, x)
    try: a, b = H(e); print(b)
    except Exception as x: print(type(x).__name__, x)
class G:
    def __init__(self, n): self.n = n
    def __length_hint__(self): print('hint', end=' '); return 2
    def __iter__(self): print('iter', end=' '); return self
    def __next__(self):
        print('next', end=' ')
        self.n -= 1
        if self.n < 0: raise StopIteration
        return self.n
for n in range(4):
    try: a, *b, c = G(n); print(a, b, c)
    except ValueError as x: print(x)
    try: a, b = G(n); print(a, b)
    except ValueError as x: print(x)
    try: a, *b = G(n); print(a, b)
    except ValueError as x: print(x)
