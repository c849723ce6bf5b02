class Body:
    def __init__(self, x, y, vx, vy, mass):
        self.x = x
        self.y = y
        self.vx = vx
        self.vy = vy
        self.mass = mass


def advance(bodies, dt):
    for i, a in enumerate(bodies):
        for b in bodies[i + 1 :]:
            dx = a.x - b.x
            dy = a.y - b.y
            d2 = dx * dx + dy * dy
            pull = dt / (d2 * d2**0.5)
            a.vx -= dx * b.mass * pull
            a.vy -= dy * b.mass * pull
            b.vx += dx * a.mass * pull
            b.vy += dy * a.mass * pull
    for a in bodies:
        a.x += dt * a.vx
        a.y += dt * a.vy


def work():
    bodies = [
        Body(0.0, 0.0, 0.0, 0.0, 10.0),
        Body(4.0, 0.0, 0.0, 1.5, 0.5),
        Body(0.0, 9.0, -1.0, 0.0, 0.1),
        Body(-12.0, 0.5, 0.0, -0.9, 0.2),
    ]
    for _ in range(1000):
        advance(bodies, 0.01)
    return int(bodies[1].x * 1000)
