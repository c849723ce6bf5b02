# a generator that turns errors into values
def shield(source):
    while True:
        try:
            value = yield
        except ZeroDivisionError as e:
            source.append(f'error {e}')
            continue
        except GeneratorExit:
            source.append('closed')
            return len(source)
        source.append(value)

log = []
g = shield(log)
next(g)
g.send(1)
g.throw(ZeroDivisionError('z'))
g.send(2)
print(g.close(), log)
