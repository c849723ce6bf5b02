def work():
    squares = {}
    for i in range(20_000):
        squares[i] = i * i
    total = 0
    for _ in range(3):
        for k in squares:
            if k in squares:
                total += squares[k] % 7
    for i in range(0, 20_000, 2):
        del squares[i]
    return total + len(squares)
