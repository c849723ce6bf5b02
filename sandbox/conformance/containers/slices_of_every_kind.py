seed = 7


def draw(n):
    global seed
    seed = (seed * 1103515245 + 12345) % 2147483648
    return (seed >> 8) % n


items = list(range(20))
for _ in range(150):
    a, b, c = draw(50) - 25, draw(50) - 25, draw(7) - 3
    try:
        match draw(5):
            case 0:
                print(items[a:b:c], tuple(items)[a:b:c])
            case 1:
                items[a:b] = [draw(9) for _ in range(draw(4))]
            case 2:
                del items[a:b:c]
            case 3:
                items[a:b:c] = range(draw(6))
            case 4:
                items.insert(a, b)
    except ValueError as e:
        print(e)
    items = items[:20] or list(range(20))
    print(items)
r = range(-5, 17, 3)
for _ in range(60):
    a, b, c = draw(30) - 15, draw(30) - 15, draw(7) - 3
    try:
        print(r[a:b:c], list(r[a:b:c]) == list(r)[a:b:c], slice(a, b, c).indices(draw(20)))
    except ValueError as e:
        print(e)
