# A set prints in the order of its table, which depends on its whole history.
seed = 99


def draw(n):
    global seed
    seed = (seed * 1103515245 + 12345) % 2147483648
    return (seed >> 8) % n


for trial in range(12):
    s = set()
    for _ in range(draw(60)):
        op = draw(5)
        v = [draw(20), draw(1000) - 500, draw(1000) / 8, (draw(5), draw(5))][draw(4)]
        if op < 3:
            s.add(v)
        elif op == 3:
            s.discard(v)
        elif s and draw(4) == 0:
            s.pop()
    t = {draw(50) for _ in range(draw(40))}
    u = frozenset(draw(50) for _ in range(draw(40)))
    print(s, s | t, s & t, t - s, s ^ t, u | t, t ^ u, s.copy(), set(s), sep='\n')
    s |= t
    s -= u
    s ^= u
    s &= t
    print(s)
    s.update(range(30))
    s.difference_update(range(5, 25))
    print(s)
