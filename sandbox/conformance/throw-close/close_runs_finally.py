# close raises GeneratorExit at the yield; finally runs
def work():
    try:
        print('open')
        yield 'using'
    except GeneratorExit:
        print('GeneratorExit')
        raise
    finally:
        print('finally')

g = work()
print(next(g))
print(g.close(), g.gi_frame)
print(g.close())
print(list(g))
