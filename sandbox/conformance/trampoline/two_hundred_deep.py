# delegation a two hundred frames deep: send, return value and throw reach the innermost frame
def leaf():
    total = 0
    try:
        while True:
            total += (yield total)
    except KeyError as e:
        print('leaf caught', repr(e))
        return total

def level(inner):
    return (yield from inner)

g = leaf()
for _ in range(200):
    g = level(g)
print(next(g), g.send(5), g.send(10))
try:
    g.throw(KeyError('stop'))
except StopIteration as e:
    print('returned', e.value)
