# a bare raise after a yield raises what this frame handles
def work():
    try:
        1 / 0
    except ZeroDivisionError:
        yield 'suspended in except'
        raise

g = work()
print(next(g))
try:
    raise KeyError('other')
except KeyError:
    try:
        next(g)
    except ZeroDivisionError as e:
        print('raised', e, '| context', e.__context__)
