/** What the statements of a coroutine are made of: what it waits for, and what it does to others, at random. */
import type { Random } from '../random.ts';

/** A function that a script defines. It may call those defined after it, so that no call is endless. */
export interface Callee {
  name: string;
  isAsyncGenerator: boolean;
}

/** Their sums are exact. */
const DELAYS = ['0', '0', '0.125', '0.125', '0.25', '0.375', '0.5'];
export const VALUES = ['1', '2', "'a'", 'None', 'x', 'n'];
const QUEUES = ['queue', 'queue', 'ranks', 'stack'];

/** Makes expressions of one function. */
export class Expressions {
  readonly #random: Random;
  readonly #name: string;
  readonly #callees: Callee[];
  #places = 0;

  constructor(random: Random, name: string, callees: Callee[]) {
    this.#random = random;
    this.#name = name;
    this.#callees = callees;
  }

  /** A label for what the statement prints. */
  here(): string {
    return `'${this.#name}.${this.#places++}'`;
  }

  /** A literal, or a local variable. */
  value(): string {
    return this.#random.pick(VALUES);
  }

  /** Seconds. */
  delay(): string {
    return this.#random.pick(DELAYS);
  }

  /** A call of a function that is defined later, if there is one. */
  call(isAsyncGenerator: boolean): string | undefined {
    const found = this.#callees.filter((callee) => callee.isAsyncGenerator === isAsyncGenerator);
    return found.length > 0 ? `${this.#random.pick(found).name}(${this.value()})` : undefined;
  }

  /** A new coroutine object. */
  coroutine(): string {
    return this.call(false) ?? `asyncio.sleep(${this.delay()}, ${this.value()})`;
  }

  // ---- what is waited for ----

  #task(): string {
    return `S.task(${this.#random.below(4)})`;
  }

  /** One that can be waited for. */
  #laterTask(): string {
    return `S.later_task(${this.#random.below(4)})`;
  }

  #future(): string {
    return `S.futures[${this.#random.below(2)}]`;
  }

  /** Starts a task. */
  start(): string {
    const options = this.#random.chance(0.1) ? ', context=contextvars.copy_context()' : '';
    return `S.start(${this.coroutine()}${options})`;
  }

  /** Something that is given to what waits for others: held by nobody else. */
  #child(): string {
    const random = this.#random;
    return random.weighted<string>([
      [4, () => this.coroutine()],
      [3, () => this.#laterTask()],
      [1, () => this.#future()],
      [1, () => this.start()],
      [1, () => this.#primitive()],
      [1, () => (random.chance(0.5) ? this.#gather() : `asyncio.shield(${this.coroutine()})`)],
    ]);
  }

  #children(): string {
    return Array.from({ length: 1 + this.#random.below(3) }, () => this.#child()).join(', ');
  }

  /** Some tasks and futures that can be waited for. */
  tasks(): string {
    const random = this.#random;
    const one = () =>
      random.weighted<string>([
        [2, () => this.start()],
        [2, () => this.#laterTask()],
        [1, () => this.#future()],
      ]);
    return Array.from({ length: 1 + random.below(3) }, one).join(', ');
  }

  #gather(): string {
    const options = this.#random.chance(0.4) ? ', return_exceptions=True' : '';
    return `asyncio.gather(${this.#children()}${options})`;
  }

  /** A coroutine of one of the things that a script's tasks share. */
  #primitive(): string {
    const random = this.#random;
    const queue = `S.${random.pick(QUEUES)}`;
    return random.pick([
      'S.event.wait()',
      'S.barrier.wait()',
      'S.lock.acquire()',
      'S.semaphore.acquire()',
      `${queue}.get()`,
      `${queue}.get()`,
      `${queue}.put(${random.below(4)})`,
      `${queue}.put(${random.below(4)})`,
      'S.queue.join()',
    ]);
  }

  /** What can be awaited (and, rarely, what cannot). */
  awaitable(): string {
    const random = this.#random;
    const timeout = () => (random.chance(0.3) ? 'None' : this.delay());
    return random.weighted<string>([
      [6, () => `asyncio.sleep(${this.delay()}, ${this.value()})`],
      [4, () => this.coroutine()],
      [2, () => this.#laterTask()],
      [1, () => this.#future()],
      [3, () => this.#gather()],
      [2, () => `asyncio.wait_for(${this.#child()}, ${timeout()})`],
      [1.5, () => `asyncio.shield(${this.#child()})`],
      [
        1.5,
        () =>
          `asyncio.wait([${this.tasks()}], timeout=${timeout()}, return_when=asyncio.${random.pick(['FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED'])})`,
      ],
      [3, () => this.#primitive()],
      [0.5, () => `Turn(${random.below(3)})`],
      [1, () => this.#stepOf()],
      [0.3, () => 'asyncio.to_thread(log, "in a thread")'],
      [0.2, () => random.pick(['5', 'None', 'asyncio.current_task()', '[1]'])],
    ]);
  }

  #stepOf(): string {
    const agen = this.call(true) ?? 'anything()';
    if (agen === 'anything()') return `Turn(1)`;
    return this.#random.pick([
      `anext(${agen})`,
      `anext(${agen}, 'none')`,
      `${agen}.asend(None)`,
      `${agen}.aclose()`,
    ]);
  }

  // ---- what does not wait ----

  /** A call that waits for nothing. */
  action(): string {
    const random = this.#random;
    const queue = `S.${random.pick(QUEUES)}`;
    return random.weighted<string>([
      [5, () => this.#cancel()],
      [
        2,
        () =>
          `${this.#task()}.${random.pick(['uncancel()', 'cancelling()', 'done()', 'cancelled()', 'result()', 'exception()'])}`,
      ],
      [
        1,
        () =>
          `repr(${random.pick([this.#task(), this.#task(), this.#future(), 'S.lock', 'S.event', 'S.queue', 'S.semaphore', 'S.barrier', 'S.condition'])})`,
      ],
      [3, () => this.#settle()],
      [
        2,
        () =>
          random.pick(['S.event.set()', 'S.event.set()', 'S.event.clear()', 'S.event.is_set()']),
      ],
      [
        3,
        () =>
          random.pick([
            `${queue}.put_nowait(${random.below(4)})`,
            `${queue}.get_nowait()`,
            `${queue}.task_done()`,
            `${queue}.qsize()`,
            `${queue}.shutdown(${random.pick(['', 'True'])})`,
          ]),
      ],
      [
        1,
        () =>
          random.pick([
            'S.lock.release()',
            'S.semaphore.release()',
            'S.bounded.release()',
            'S.condition.notify()',
            'S.lock.locked()',
          ]),
      ],
      [
        2,
        () =>
          `S.later(${random.pick(['None', this.delay()])}, ${this.here()}, lambda: ${this.#simpleAction()})`,
      ],
      [0.5, () => 'S.handles and S.handles[-1].cancel()'],
      [
        1,
        () =>
          `${random.pick([this.#task(), this.#future()])}.${random.pick(['add_done_callback', 'add_done_callback', 'remove_done_callback'])}(S.called('${random.pick(['a', 'b'])}'))`,
      ],
      [0.5, () => random.pick(['number.get()', `number.set(${random.below(9)}) and None`])],
      [0.5, () => 'all_tasks()'],
      [0.5, () => `stack_of(${this.#task()})`],
      [
        0.3,
        () =>
          random.pick([
            'S.barrier.n_waiting',
            'S.barrier.broken',
            'name_of(asyncio.current_task())',
          ]),
      ],
    ]);
  }

  #cancel(): string {
    const message = this.#random.chance(0.4) ? `'by ${this.#name}'` : '';
    return `${this.#task()}.cancel(${message})`;
  }

  #settle(): string {
    const future = this.#future();
    return this.#random.pick([
      `${future}.set_result(${this.value()})`,
      `${future}.set_exception(KeyError('${this.#name}'))`,
      `${future}.cancel()`,
    ]);
  }

  /** One that the loop itself may do. */
  #simpleAction(): string {
    return this.#random.weighted<string>([
      [3, () => `${this.#task()}.cancel()`],
      [2, () => this.#settle()],
      [1, () => 'S.event.set()'],
      [1, () => `S.queue.put_nowait(${this.#random.below(4)})`],
      [1, () => 'S.queue.get_nowait()'],
      [0.5, () => 'number.get()'],
    ]);
  }
}
