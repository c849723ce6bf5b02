function work() {
  const squares = new Map();
  for (let i = 0; i < 20_000; i++) squares.set(i, i * i);
  let total = 0;
  for (let round = 0; round < 3; round++) {
    for (const k of squares.keys()) if (squares.has(k)) total += squares.get(k) % 7;
  }
  for (let i = 0; i < 20_000; i += 2) squares.delete(i);
  return total + squares.size;
}

globalThis.work = work;
