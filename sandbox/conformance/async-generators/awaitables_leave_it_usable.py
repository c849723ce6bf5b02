# however an awaitable of an async generator ends, the generator is not left running
def attempt(what, f):
    try:
        print(what, '->', f())
    except BaseException as e:
        print(what, '!!', repr(e))


async def numbers():
    try:
        yield 1
        yield 2
    finally:
        print('finally')


def fresh():
    g = numbers()
    attempt('first', lambda: g.asend(None).send(None))
    return g


g = fresh()
attempt('throw StopIteration', lambda: g.asend(None).throw(StopIteration(5)))
print(g.ag_running)
attempt('finished', lambda: g.asend(None).throw(StopIteration(None)))
print(g.ag_running)

g = fresh()
attempt('no exception', lambda: g.athrow(5).send(None))
print(g.ag_running)
attempt('next', lambda: g.asend(None).send(None))

g = fresh()
a = g.athrow(KeyError('thrown'))
attempt('athrow', lambda: a.send(None))
attempt('again', lambda: a.send(None))
attempt('aclose', lambda: g.aclose().send(None))
attempt('asend', lambda: g.asend(None).send(None))

g = fresh()
a = g.asend(None)
a.close()
attempt('closed before use', lambda: a.send(None))
print(g.ag_running)
