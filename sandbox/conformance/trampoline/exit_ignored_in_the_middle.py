# a middle frame that yields while being closed makes close fail
def inner():
    try:
        yield 1
    finally:
        print('inner finally')

def middle():
    try:
        yield from inner()
    except GeneratorExit:
        yield 'ignored'

def outer():
    try:
        yield from middle()
    finally:
        print('outer finally')

g = outer()
next(g)
try:
    g.close()
except RuntimeError as e:
    print(type(e).__name__, e)
print(list(g))
