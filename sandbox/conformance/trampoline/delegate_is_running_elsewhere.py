# a delegate that somebody else is driving cannot be stepped: the frame that delegates to it gets the ValueError
def inner():
    yield 1
    try:
        yield next(o)
    except ValueError as e:
        print('inner got', e)
    yield 'inner goes on'


def middle(source):
    try:
        yield from source
    except ValueError as e:
        print('middle got', e)
    yield 'middle goes on'


def outer(source):
    result = yield from source
    print('result', result)


i = inner()
o = outer(i)
print(next(o))
print(list(i), o.gi_frame)

i = inner()
o = outer(middle(i))
print(next(o))
print(list(i))
print(list(o))


def thrower():
    yield 1
    try:
        o.throw(KeyError('thrown'))
    except (ValueError, KeyError) as e:
        print(repr(e), '|', repr(e.__context__))
    yield 2


i = thrower()
o = outer(middle(i))
next(o)
print(list(i))
