def work():
    total = 0
    for n in range(20):
        squares = [x * x for x in range(2_000) if x % 3]
        names = {x: str(x) for x in squares[:500]}
        total += sum(squares) % 1_000 + len(names)
    return total
