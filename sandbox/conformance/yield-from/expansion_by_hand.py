# the expansion of yield from written out, against the real thing
import sys

def real(it):
    result = yield from it
    print('result', result)

def expanded(iterable):
    it = iter(iterable)
    try:
        value = next(it)
    except StopIteration as e:
        result = e.value
    else:
        while True:
            try:
                sent = yield value
            except GeneratorExit:
                if hasattr(it, 'close'):
                    it.close()
                raise
            except BaseException as e:
                if not hasattr(it, 'throw'):
                    raise
                try:
                    value = it.throw(e)
                except StopIteration as stop:
                    result = stop.value
                    break
            else:
                try:
                    value = next(it) if sent is None else it.send(sent)
                except StopIteration as stop:
                    result = stop.value
                    break
    print('result', result)

def inner():
    log = []
    while len(log) < 3:
        try:
            log.append((yield len(log)))
        except ValueError:
            log.append('error')
    return log

for outer in (real, expanded):
    g = outer(inner())
    print(next(g), g.send('a'), g.throw(ValueError), end=' ')
    print(next(g, 'end'))
