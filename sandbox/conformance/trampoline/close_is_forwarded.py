# close reaches the innermost frame first; then GeneratorExit rises through the others
def level(name, inner=None):
    try:
        if inner:
            yield from inner
        else:
            yield 'ready'
    except GeneratorExit:
        print('GeneratorExit in', name)
        raise
    finally:
        print('finally in', name)

g = level('outer', level('middle', level('inner')))
print(next(g))
print(g.close())
print(g.close())
