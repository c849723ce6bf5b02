# a finished generator ran its clean-up already; dropping it does nothing
def work():
    try:
        yield 1
    finally:
        print('closed')

g = work()
print(list(g))
del g
print('done')
