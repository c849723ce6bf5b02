import pickle
def g(): yield
def t(x):
    try: print(pickle.loads(pickle.dumps(x)))
    except Exception as e: print(type(e), e)
t(lambda: 1); t(g()); t(g); t([1, {'a': (1, 2.5)}])
class C:
    def __init__(self): self.x = 1
    def __repr__(self): return f'C({self.x})'
t(C()); t(C)
def f():
    class L: pass
    return L()
t(f()); t(print); t(open); t(C().__init__)
try: pickle.loads(b'junk')
except Exception as e: print(type(e), e)
try: pickle.loads(b'')
except Exception as e: print(type(e), e)
try: pickle.loads(pickle.dumps(5)[:-1])
except Exception as e: print(type(e), e)
pickle.dumps([lambda: 1])
