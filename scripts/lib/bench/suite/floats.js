function work() {
  let x = 0;
  let v = 1;
  for (let i = 0; i < 100_000; i++) {
    const a = -x;
    v = v + a * 0.001;
    x = x + v * 0.001;
  }
  return Math.trunc(x * 1000);
}

globalThis.work = work;
