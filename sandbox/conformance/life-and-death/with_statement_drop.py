# dropping a generator suspended inside with runs __exit__ with GeneratorExit
class Resource:
    def __enter__(self):
        print('open')
        return self

    def __exit__(self, kind, value, tb):
        print('close', kind.__name__)

def work():
    with Resource():
        yield 'using'

g = work()
print(next(g))
del g
print('done')
