# a generator cannot close itself while it runs
def work():
    try:
        g.close()
    except ValueError as e:
        print(e)
    yield 1

g = work()
print(next(g))
g.close()
