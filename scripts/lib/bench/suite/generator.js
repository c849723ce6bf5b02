function* count(n) {
  let i = 0;
  while (i < n) {
    yield i;
    i += 1;
  }
}

function work() {
  let total = 0;
  for (let i = 0; i < 4; i++) {
    total = 0;
    for (const x of count(50_000)) total = total + x;
  }
  return total;
}

globalThis.work = work;
