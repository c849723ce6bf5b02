class Counter {
  constructor(n) {
    this.n = n;
  }

  add(k) {
    this.n = (this.n + k) % 1_000_003;
    return this.n;
  }
}

function work() {
  const c = new Counter(0);
  for (let i = 0; i < 100_000; i++) c.add(i);
  return c.n;
}

globalThis.work = work;
