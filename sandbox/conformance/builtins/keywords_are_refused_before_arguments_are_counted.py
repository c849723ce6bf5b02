import math


def attempt(function, *args, **kwargs):
    try:
        function(*args, **kwargs)
    except TypeError as error:
        print(error)


generator = (x for x in [])
for function in (
    *([].append, [].pop, [].insert, {}.get, {}.popitem, set().add, 'a'.join, 'a'.upper, 'a'.find, (1).bit_length),
    *(b''.join, generator.send, generator.close, len, abs, divmod, isinstance, issubclass, getattr, iter, next, hash),
    *(range, slice, list, tuple, set, frozenset, bool, float, reversed, filter, memoryview),
    *((1).__add__, [].__len__, [].__getitem__, object().__repr__, math.sqrt, math.atan2),
):
    for count in range(5):
        attempt(function, *range(count), wrong=1)
# What is given twice is noticed after what is missing.
attempt(round, 1, number=2)
attempt(''.encode, 'ascii', encoding='utf-8')
attempt(compile, 'a', source='b')
attempt(sum, [], iterable=[])
# No method, for all its first parameter's name.
attempt(issubclass)
attempt(issubclass, int)
