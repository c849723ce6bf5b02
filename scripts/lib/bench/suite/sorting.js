function work() {
  const xs = [];
  let seed = 1;
  for (let i = 0; i < 10_000; i++) {
    seed = (seed * 16807) % 2147483647;
    xs.push(seed % 10_000);
  }
  const key = (x) => -x;
  const ys = [...xs].sort((a, b) => a - b);
  const zs = xs
    .map((x) => ({ x, k: key(x) }))
    .sort((a, b) => a.k - b.k)
    .map(({ x }) => x);
  return ys[100] + zs[100];
}

globalThis.work = work;
