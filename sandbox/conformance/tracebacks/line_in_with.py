# an exception passes through with: __exit__ runs, the entry keeps the line of the error
class CM:
    def __enter__(self):
        return self

    def __exit__(self, *info):
        print('exit', info[0].__name__)

def f():
    with CM() as cm:
        print('inside')
        cm.missing
        print('not reached')

f()
