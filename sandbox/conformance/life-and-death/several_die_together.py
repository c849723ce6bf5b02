# one drop that frees several suspended generators cleans them up in the order in which they are let go
def start(f):
    def made(*args):
        g = f(*args)
        next(g)
        return g
    return made

@start
def sink(name):
    try:
        while True:
            print(name, (yield))
    finally:
        print(name, 'closed')

@start
def through(target):
    while True:
        target.send((yield))

@start
def broadcast(targets):
    while True:
        item = yield
        for t in targets:
            t.send(item)

b = broadcast([through(sink('first')), sink('second')])
b.send(1)
del b
print('end')
