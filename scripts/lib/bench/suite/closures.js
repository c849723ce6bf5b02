function counter(step) {
  let n = 0;
  return (by = 1) => {
    n += step * by;
    return n;
  };
}

function work() {
  let total = 0;
  for (let k = 0; k < 20; k++) {
    const advance = counter(k);
    for (let i = 0; i < 4_000; i++) advance(2);
    total += advance(1);
  }
  return total;
}

globalThis.work = work;
