# a delegate that is no generator gets the arguments of throw() as they are
import warnings

warnings.simplefilter('ignore')


class Source:
    def __iter__(self):
        return self

    def __next__(self):
        return 'item'

    def throw(self, *what):
        print('throw', what)
        return 'thrown at'


class Careless(Source):
    throw = None
    del throw

    def close(self):
        raise StopIteration('from close')


class NoThrow:
    def __iter__(self):
        return self

    def __next__(self):
        return 'item'

    def close(self):
        print('close')
        raise StopIteration('from close')


def outer(source):
    result = yield from source
    print('result', result)
    yield 'on'


def middle(source):
    yield from outer(source)


g = middle(Source())
print(next(g))
print(g.throw(KeyError))
print(g.throw(KeyError('instance')))
print(g.throw(KeyError, 'value', None))
print(g.throw('no exception at all'))
# StopIteration raised at `yield from` is its result, wherever it comes from
g = outer(iter('ab'))
print(next(g), g.throw(StopIteration('given')))
g = outer(NoThrow())
print(next(g), g.throw(GeneratorExit))
g = outer(NoThrow())
next(g)
try:
    g.close()
except RuntimeError as e:
    print(e)
