# except Exception does not catch GeneratorExit
def work():
    try:
        yield 1
    except Exception:
        print('never')
    print('not reached')

g = work()
next(g)
g.close()
print(issubclass(GeneratorExit, Exception), issubclass(GeneratorExit, BaseException))
