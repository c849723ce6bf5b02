# delegating inside except, else and finally
import sys

def part(name):
    got = yield name
    print(name, 'got', got, '| handled', repr(sys.exception()))
    return name.upper()

def work(error):
    try:
        if error:
            raise error
    except ValueError:
        print('except', (yield from part('in except')))
    else:
        print('else', (yield from part('in else')))
    finally:
        print('finally', (yield from part('in finally')))

for error in (ValueError('v'), None):
    g = work(error)
    print(next(g), g.send(1))
    try:
        g.send(2)
    except StopIteration:
        print('end', sys.exception() is not None)
g = work(KeyError('k'))
print(next(g))
try:
    g.send(3)
except KeyError as e:
    print('comes out', repr(e))
