def escapes(cr, ci):
    zr = 0.0
    zi = 0.0
    for n in range(50):
        zr, zi = zr * zr - zi * zi + cr, 2 * zr * zi + ci
        if zr * zr + zi * zi > 4:
            return n
    return 50


def work():
    total = 0
    for row in range(30):
        for col in range(60):
            total += escapes(col / 20 - 2.0, row / 15 - 1.0)
    return total
