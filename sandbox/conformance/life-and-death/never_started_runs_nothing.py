# a generator that was never started has nothing to clean up
def work():
    try:
        print('started')
        yield
    finally:
        print('closed')

g = work()
del g
print('nothing ran')
