function* nested(depth, n) {
  if (depth > 0) return yield* nested(depth - 1, n);
  let total = 0;
  for (let i = 0; i < n; i++) total += yield i;
  return total;
}

function work() {
  const g = nested(10, 50_000);
  let step = g.next();
  while (!step.done) step = g.next(step.value);
  return step.value;
}

globalThis.work = work;
