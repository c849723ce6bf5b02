# `return` that a `finally` inside the loop takes back by `continue` or `break`: the loop goes on; what it goes through goes when it is left.
def plain():
    for y in range(2):
        try: return 'a'
        finally:
            print('plain', y); continue
print(plain())
def handler():
    try: 1/0
    except Exception as e:
        for y in range(2):
            try: return 'a'
            finally:
                print('handler', y); continue
print(handler())
def gen():
    yield 1
    for y in range(2):
        try: return 'a'
        finally:
            print('gen', y); continue
print(list(gen()))
def genh():
    try: yield 1; 1/0
    except Exception as e:
        for y in range(2):
            try: return 'a'
            finally:
                print('genh', y); continue
    print('end')
print(list(genh()))
def genl():
    for y in [1, 2]:
        try: return 'a'
        finally:
            print('genl', y); continue
    yield
print(list(genl()))
def brk():
    for y in range(2):
        for z in [1, 2]:
            try: return 'a'
            finally:
                print('brk', y, z); break
    yield
print(list(brk()))
class Held:
    def __init__(self, name): self.name = name
    def __iter__(self): yield 1; yield 2
    def __del__(self): print('dies', self.name)
class It:
    def __init__(self, name): self.name, self.n = name, 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n
    def __del__(self): print('dies', self.name)
def order(name):
    try: 1/0
    except Exception:
        for x in It(name):
            try: return x
            finally: print('inner', x)
    finally: print('outer')
print(order('a'))
def order2(name):
    try:
        for x in It(name):
            try: return x
            finally:
                print('inner2', x)
                if x < 2: continue
    finally: print('outer2')
print(order2('b'))
def order3(name):
    yield 0
    try: 1/0
    except Exception:
        for x in It(name):
            for y in It(name + 'y'):
                try: return x
                finally:
                    print('inner3', x, y)
                    if x < 2: break
    finally: print('outer3')
print(list(order3('c')))
