# with guarantees open, use, close whichever way the generator ends
class Resource:
    def __init__(self, log):
        self.log = log

    def __enter__(self):
        self.log.append('open')
        return self

    def __exit__(self, kind, value, tb):
        self.log.append(f'close {kind and kind.__name__}')

def use(log):
    with Resource(log) as r:
        log.append('use')
        yield
        log.append('use again')

def end_normally(g):
    list(g)

def close(g):
    next(g)
    g.close()

def throw(g):
    next(g)
    try:
        g.throw(KeyError('k'))
    except KeyError:
        pass

for end in (end_normally, close, throw):
    log = []
    end(use(log))
    print(end.__name__, log)
