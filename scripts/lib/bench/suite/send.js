function* echo() {
  let x = 0;
  while (true) x = yield x;
}

function work() {
  const g = echo();
  g.next();
  let i = 0;
  while (i < 200_000) {
    g.next(i).value;
    i += 1;
  }
  return g.next(i).value;
}

globalThis.work = work;
