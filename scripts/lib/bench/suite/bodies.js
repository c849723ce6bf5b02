class Body {
  constructor(x, y, vx, vy, mass) {
    this.x = x;
    this.y = y;
    this.vx = vx;
    this.vy = vy;
    this.mass = mass;
  }
}

function advance(bodies, dt) {
  for (const [i, a] of bodies.entries()) {
    for (const b of bodies.slice(i + 1)) {
      const dx = a.x - b.x;
      const dy = a.y - b.y;
      const d2 = dx * dx + dy * dy;
      const pull = dt / (d2 * d2 ** 0.5);
      a.vx -= dx * b.mass * pull;
      a.vy -= dy * b.mass * pull;
      b.vx += dx * a.mass * pull;
      b.vy += dy * a.mass * pull;
    }
  }
  for (const a of bodies) {
    a.x += dt * a.vx;
    a.y += dt * a.vy;
  }
}

function work() {
  const bodies = [
    new Body(0, 0, 0, 0, 10),
    new Body(4, 0, 0, 1.5, 0.5),
    new Body(0, 9, -1, 0, 0.1),
    new Body(-12, 0.5, 0, -0.9, 0.2),
  ];
  for (let i = 0; i < 1000; i++) advance(bodies, 0.01);
  return Math.trunc(bodies[1].x * 1000);
}

globalThis.work = work;
