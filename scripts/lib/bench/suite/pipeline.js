function* numbers(n) {
  for (let i = 0; i < n; i++) yield i;
}

function* odd(source) {
  for (const x of source) if (x % 2 === 1) yield x;
}

function* squares(source) {
  for (const x of source) yield x * x;
}

function work() {
  let total = 0;
  for (const x of squares(odd(numbers(100_000)))) total = (total + x) % 65521;
  return total;
}

globalThis.work = work;
