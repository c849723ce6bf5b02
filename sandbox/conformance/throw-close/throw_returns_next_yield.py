# throw gives what the generator yields next, like send
def resilient():
    n = 0
    while True:
        try:
            got = yield n
            print('sent', got)
        except ValueError as e:
            print('error', e)
            n += 100
        n += 1

g = resilient()
print(next(g), g.send('a'), g.throw(ValueError('x')), g.send('b'), g.throw(ValueError('y')))
