"""What a program leaves is ended in the order in which it was made, while all names are still there."""

def log(x): print(x, sorted(n for n in globals() if not n.startswith('_')))
def gen(n):
    try:
        yield
    finally:
        log(n)
class Tracked:
    def __init__(self, n): self.n = n
    def __del__(self): log(self.n)
t0 = Tracked('t0')
g = gen('g')
next(g)
t1 = Tracked('t1')
h = gen('h')
t2 = Tracked('t2')
next(h)
log("end")
