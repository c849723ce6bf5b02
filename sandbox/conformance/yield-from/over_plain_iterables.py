# lists, strings, dicts, ranges and other iterators may be delegated to
def chain(*iterables):
    for it in iterables:
        result = yield from it
        print('result', result)

print(list(chain([1, 2], 'ab', {'k': 1}, range(2), (x * x for x in (3, 4)), iter([9]))))
