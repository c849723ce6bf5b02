# an exception thrown in gets no context from the caller's handler, but from the frame's own
def work():
    try:
        yield 1
    except ValueError:
        try:
            yield 2
        except KeyError as e:
            print('in the frame', repr(e), repr(e.__context__))
            yield 3

g = work()
next(g)
g.throw(ValueError('first'))
g.throw(KeyError('second'))
g = work()
try:
    raise OSError('caller')
except OSError:
    next(g)
    try:
        g.throw(TypeError('thrown'))
    except TypeError as e:
        print(repr(e), repr(e.__context__))
