# a thrown exception meets the innermost matching handler
def work():
    try:
        try:
            try:
                yield 1
            except KeyError:
                print('inner')
                yield 2
            finally:
                print('inner finally')
        except ValueError:
            print('middle')
            yield 3
    except Exception as e:
        print('outer', type(e).__name__)
        yield 4

g = work()
next(g)
print(g.throw(ValueError('v')))
print(g.throw(TypeError('t')))
print(list(g))
g = work()
next(g)
print(g.throw(KeyError('k')))
print(list(g))
