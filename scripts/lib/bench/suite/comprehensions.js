function work() {
  let total = 0;
  for (let n = 0; n < 20; n++) {
    const squares = [];
    for (let x = 0; x < 2_000; x++) if (x % 3) squares.push(x * x);
    const names = new Map();
    for (const x of squares.slice(0, 500)) names.set(x, `${x}`);
    let sum = 0;
    for (const x of squares) sum += x;
    total += (sum % 1_000) + names.size;
  }
  return total;
}

globalThis.work = work;
