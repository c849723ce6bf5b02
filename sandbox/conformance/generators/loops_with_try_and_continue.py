# break and continue across try and with inside a generator
class CM:
    def __enter__(self):
        return self
    def __exit__(self, *info):
        print('exit', info[0] and info[0].__name__)

def work():
    for i in range(4):
        try:
            with CM():
                got = yield i
                if got == 'continue':
                    continue
                if got == 'break':
                    break
            print('end of body', i)
        finally:
            print('finally', i)
    else:
        print('else')
    return 'done'

for script in (['continue', None, 'break'], [None] * 4):
    g = work()
    print(next(g))
    try:
        for s in script:
            print(g.send(s))
    except StopIteration as e:
        print(e.value)
