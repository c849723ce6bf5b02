function work() {
  let total = 0;
  for (let i = 0; i < 500; i++) {
    for (let j = 0; j < 500; j++) total = (total + i * j) % 65521;
  }
  return total;
}

globalThis.work = work;
