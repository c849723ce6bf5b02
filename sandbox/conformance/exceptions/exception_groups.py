# except* takes each kind out of a group
def f(group):
    try:
        raise group
    except* ValueError as e:
        print('values', e.exceptions, e.message)
    except* (KeyError, TypeError) as e:
        print('others', repr(e))

f(ExceptionGroup('all', [ValueError(1), KeyError('k'), ValueError(2)]))
f(ValueError('single'))
try:
    f(ExceptionGroup('some', [ValueError(1), OSError('left'), ExceptionGroup('inner', [ValueError(3), OSError('deep')])]))
except ExceptionGroup as e:
    print(repr(e), e)
g = ExceptionGroup('g', [ValueError(1), KeyError(2)])
print(g.split(ValueError), g.subgroup(KeyError), g.exceptions, str(g))
try:
    ExceptionGroup('empty', [])
except ValueError as e:
    print(e)
