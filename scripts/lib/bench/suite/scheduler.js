class Scheduler {
  ready = [];
  steps = 0;

  add(task) {
    this.ready.push(task);
  }

  run() {
    while (this.ready.length > 0) {
      const waiting = this.ready;
      this.ready = [];
      for (const task of waiting) {
        this.steps += 1;
        const { value: request, done } = task.next();
        if (done) continue;
        if (request !== undefined) this.add(request);
        this.add(task);
      }
    }
  }
}

function* child(n) {
  for (let i = 0; i < n; i++) yield;
}

function* parent(n) {
  for (let i = 0; i < n; i++) yield child(20);
}

function work() {
  const scheduler = new Scheduler();
  for (let i = 0; i < 100; i++) scheduler.add(parent(20));
  scheduler.run();
  return scheduler.steps;
}

globalThis.work = work;
