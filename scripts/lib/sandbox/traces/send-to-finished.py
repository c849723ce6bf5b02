def once():
    yield 1

g = once()
print(list(g))
for attempt in (lambda: next(g), lambda: g.send(3), lambda: g.throw(KeyError('late')), g.close):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__)
