# stages push values downstream; close travels the same way
def coroutine(func):
    def start(*args):
        g = func(*args)
        next(g)
        return g
    return start

@coroutine
def printer(name):
    try:
        while True:
            print(name, (yield))
    except GeneratorExit:
        print(name, 'closes')

@coroutine
def filtered(test, target):
    try:
        while True:
            item = yield
            if test(item):
                target.send(item)
    except GeneratorExit:
        target.close()

@coroutine
def broadcast(*targets):
    try:
        while True:
            item = yield
            for target in targets:
                target.send(item)
    except GeneratorExit:
        for target in targets:
            target.close()

source = broadcast(printer('all'), filtered(lambda n: n % 2, printer('odd')))
for n in range(4):
    source.send(n)
source.close()
