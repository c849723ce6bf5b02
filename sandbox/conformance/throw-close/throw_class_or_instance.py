# throw takes an instance or a class, and nothing else (E6)
def work():
    while True:
        try:
            yield
        except Exception as e:
            print(repr(e))

g = work()
next(g)
g.throw(ValueError)
g.throw(ValueError('instance'))
g.throw(KeyError('k'))
for wrong in ('x', 5, int, None):
    try:
        g.throw(wrong)
    except TypeError as e:
        print(e)
