# throw raises at the yield: the entry names the line of the yield
def gen():
    x = 1
    received = yield x
    print('not reached')

g = gen()
next(g)
g.throw(ValueError('thrown'))
