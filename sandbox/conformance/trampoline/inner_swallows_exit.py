# an inner frame that returns on GeneratorExit still ends the outer one
def inner():
    try:
        yield 1
    except GeneratorExit:
        print('inner returns')
        return 'value'

def outer():
    try:
        result = yield from inner()
        print('not reached', result)
    except BaseException as e:
        print('outer sees', type(e).__name__)
        raise

g = outer()
next(g)
print('close gives', g.close())
