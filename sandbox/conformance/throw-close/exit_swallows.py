# __exit__ that returns true swallows what is thrown in; the generator goes on
class Suppress:
    def __enter__(self):
        return 'entered'

    def __exit__(self, kind, value, tb):
        print('exit sees', repr(value))
        return kind is ValueError

def work():
    while True:
        with Suppress() as s:
            yield s
        print('after with')

g = work()
print(next(g))
print(g.throw(ValueError('swallowed')))
try:
    g.throw(KeyError('passes'))
except KeyError as e:
    print(repr(e))
print(list(g))
