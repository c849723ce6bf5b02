class Point {
  constructor(x, y) {
    this.x = x;
    this.y = y;
  }
}

function work() {
  const p = new Point(0, 1);
  for (let i = 0; i < 100_000; i++) {
    p.x = p.x + p.y;
    p.y = p.x - i;
  }
  for (let i = 0; i < 10_000; i++) {
    const q = new Point(p.x, i);
    p.x = q.x + 1;
  }
  return p.x;
}

globalThis.work = work;
