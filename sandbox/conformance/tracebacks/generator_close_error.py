# an exception out of close shows the generator's line and the GeneratorExit it replaced
def work():
    try:
        yield 1
    finally:
        raise ValueError('clean-up')

g = work()
next(g)
g.close()
