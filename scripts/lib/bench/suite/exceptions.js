class Odd extends Error {}
class KeyError extends Error {
  constructor(key) {
    super(key);
    this.args = [key];
  }
}

function check(i) {
  if (i % 2) throw new Odd(i);
  throw new KeyError(i);
}

function work() {
  let odd = 0;
  let even = 0;
  for (let i = 0; i < 20_000; i++) {
    try {
      check(i);
    } catch (e) {
      if (e instanceof Odd) odd += 1;
      else if (e instanceof KeyError) even += e.args[0] % 7;
      else throw e;
    }
  }
  return odd * even;
}

globalThis.work = work;
