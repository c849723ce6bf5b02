# types that are written in C are named with their module in messages
import array, collections, contextvars, datetime, decimal, functools, io, itertools, operator, random, re, struct, threading, time, types

def show(f):
    try:
        f()
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)

for o in [
    collections.deque(), collections.OrderedDict(), collections.Counter(), io.BytesIO(), io.StringIO(), io.TextIOWrapper(io.BytesIO()),
    itertools.count(), itertools.chain(), itertools.groupby([]), re.compile('a'), re.match('a', 'a'), datetime.date(2020, 1, 1),
    decimal.Decimal(1), decimal.getcontext(), random.Random(1), threading.Lock(), threading.RLock(), types.SimpleNamespace(),
    types.MappingProxyType({}), contextvars.ContextVar('x'), contextvars.copy_context(), array.array('i'), time.gmtime(0),
    struct.Struct('i'), int | str, iter([]), {}.keys(), range(1), zip(), map(print, []), enumerate([]), None, ...,
]:
    show(lambda: o.missing)
    show(lambda: o())
    show(lambda: o + 1j)
    show(lambda: ''.join([o]))

for o in (functools.partial(print), functools.lru_cache(print), operator.itemgetter(1), operator.attrgetter('a')):
    show(lambda: o.missing)
    show(lambda: o < 1)

# built-in methods and cells name them in their reprs
print(collections.deque().append, re.compile('a').search, itertools.count().__next__)
d = collections.deque()
print((lambda: d).__closure__[0])

# a module that is called, where the function of the same name was meant
import pprint
show(lambda: pprint([1]))
show(lambda: random(1))
show(lambda: io())

# methods of classes in C
print(array.array('i').insert, io.StringIO().write, io.BytesIO().read)
