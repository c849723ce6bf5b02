# yields in every part of try, with each way of ending
def work(log):
    try:
        log.append('try')
        got = yield 'in try'
        if got == 'raise':
            raise ValueError
        if got == 'return':
            return 'returned'
    except ValueError:
        log.append('except')
        yield 'in except'
    else:
        log.append('else')
        yield 'in else'
    finally:
        log.append('finally')
        yield 'in finally'
    yield 'after'
    return 'end'

for first in ('raise', 'return', 'go on'):
    log, values = [], []
    g = work(log)
    next(g)
    value = first
    while True:
        try:
            values.append(g.send(value))
        except StopIteration as e:
            print(first, log, values, e.value)
            break
        value = None
