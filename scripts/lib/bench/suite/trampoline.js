function run(first) {
  const stack = [];
  let task = first;
  let value;
  for (;;) {
    const step = task.next(value);
    value = step.value;
    if (!step.done && typeof value.next === 'function') {
      stack.push(task);
      task = value;
      value = undefined;
      continue;
    }
    if (stack.length === 0) return value;
    task = stack.pop();
  }
}

function* fib(n) {
  if (n < 2) return n;
  const a = yield fib(n - 1);
  const b = yield fib(n - 2);
  return a + b;
}

function work() {
  return run(fib(17));
}

globalThis.work = work;
