def work():
    total = 0
    for i in range(500):
        for j in range(500):
            total = (total + i * j) % 65521
    return total
