# wrong calls of a generator's methods
def work():
    yield

g = work()
for call in (
    lambda: g.send(),
    lambda: g.send(1, 2),
    lambda: g.throw(),
    lambda: g.close(1),
    lambda: next(),
    lambda: next(5),
    lambda: work(1),
    lambda: type(g)(),
):
    try:
        call()
    except TypeError as e:
        print(e)
