# throw at a fresh, a suspended and a finished generator (E9)
def work():
    print('started')
    try:
        yield 1
    except ValueError as e:
        print('handled', e)
        yield 2

g = work()
try:
    g.throw(ValueError('fresh'))
except ValueError as e:
    print('out comes', e, '| frame', g.gi_frame)
g = work()
print(next(g))
print(g.throw(ValueError('suspended')))
print(list(g))
try:
    g.throw(ValueError('finished'))
except ValueError as e:
    print('out comes', e)
