/** Bodies of coroutines and asynchronous generators for a loop, at random. */
import type { Random } from '../random.ts';
import { Blocks, NESTING, OUTSIDE, type Place } from '../scripts/bodies.ts';
import { block, type Line, line } from '../scripts/lines.ts';
import { type Callee, Expressions, VALUES } from './expressions.ts';

const CAUGHT = [
  'Exception',
  'ValueError',
  'KeyError',
  'TimeoutError',
  'asyncio.CancelledError',
  'asyncio.CancelledError',
  'BaseException',
  'asyncio.QueueShutDown',
  'RuntimeError',
  'ExceptionGroup',
];

/** What `except*` names. */
const GROUPED = ['ValueError', 'Exception', 'KeyError', 'TimeoutError'];

/** Makes the body of one function. */
export class BodyMaker extends Blocks {
  readonly #name: string;
  readonly #isAsyncGenerator: boolean;
  readonly #make: Expressions;

  constructor(random: Random, { name, isAsyncGenerator }: Callee, callees: Callee[]) {
    super(random, 4);
    this.#name = name;
    this.#isAsyncGenerator = isAsyncGenerator;
    this.#make = new Expressions(random, name, callees);
  }

  /** The whole body. That of `main` starts some tasks first. */
  body(): Line[] {
    const head = [line('x = n')];
    if (this.#isAsyncGenerator) head.push(line('if n == 99: yield'));
    if (this.#name === 'main')
      for (let i = 0; i <= this.random.below(4); i++) head.push(line(this.#make.start()));
    return [...head, ...this.block(OUTSIDE)];
  }

  protected statement(place: Place): Line[] {
    const nest = NESTING[place.depth] ?? 0;
    return this.random.weighted<Line[]>([
      [8, () => [line(`x = log(${this.here()}, await ${this.#make.awaitable()})`)]],
      [2, () => [line(this.#make.start())]],
      [5, () => [line(`with attempt(${this.here()}) as given: given(${this.#make.action()})`)]],
      [
        this.#isAsyncGenerator ? 8 : 0,
        () => [line(`x = log(${this.here()}, (yield ${this.#make.value()}))`)],
      ],
      [3 * nest, () => this.#tryExcept(place)],
      [2 * nest, () => this.tryFinally(place)],
      [0.6 * nest, () => this.exceptGroup(place, GROUPED)],
      [1.5 * nest, () => [this.#loop(place)]],
      [4 * nest, () => [this.#with(place)]],
      [1, () => [line(this.#raise(place))]],
      [0.8, () => [line(this.#leave(place))]],
    ]);
  }

  protected here(): string {
    return this.#make.here();
  }

  // ---- compound statements ----

  #tryExcept(place: Place): Line[] {
    const random = this.random;
    const lines = [block('try:', this.inner(place))];
    const body = this.inner(place, { handler: true });
    const caught = random.pick(CAUGHT);
    lines.push(
      block(`except ${caught} as e:`, [line(`log(${this.here()}, 'caught', e)`), ...body]),
    );
    if (random.chance(0.2)) lines.push(block('else:', this.inner(place)));
    if (random.chance(0.3)) lines.push(block('finally:', this.finally(place)));
    return lines;
  }

  #loop(place: Place): Line {
    const random = this.random;
    const body = this.inner(place, { loop: place.leave });
    const timeout = random.chance(0.4) ? `, timeout=${this.#make.delay()}` : '';
    return random.weighted<Line>([
      [1, () => block('for i in range(2):', body)],
      [
        1,
        () =>
          block(`for y in asyncio.as_completed([${this.#make.tasks()}]${timeout}):`, [
            line(`x = log(${this.here()}, await y)`),
            ...body,
          ]),
      ],
      [
        1,
        () =>
          block(`async for y in asyncio.as_completed([${this.#make.tasks()}]${timeout}):`, [
            line(`log(${this.here()}, y)`),
            ...body,
          ]),
      ],
      [
        2,
        () => block(`async for y in ${this.#make.call(true) ?? 'asyncio.as_completed([])'}:`, body),
      ],
    ]);
  }

  #with(place: Place): Line {
    const random = this.random;
    const body = this.inner(place);
    return random.weighted<Line>([
      [
        2,
        () => {
          const started = Array.from({ length: 1 + random.below(3) }, () =>
            line(
              `S.tasks.append(tg.create_task(${this.#make.coroutine()}, name=f'G{len(S.tasks)}'))`,
            ),
          );
          return block('async with asyncio.TaskGroup() as tg:', [...started, ...body]);
        },
      ],
      [
        2,
        () => {
          const more = random.chance(0.2)
            ? [
                line(
                  `with attempt(${this.here()}) as given: given(tm.reschedule(${random.pick(['None', 'started + 0.25'])}))`,
                ),
              ]
            : [];
          return block(`async with asyncio.timeout(${this.#make.delay()}) as tm:`, [
            ...more,
            ...body,
          ]);
        },
      ],
      [
        2,
        () =>
          block(`async with S.${random.pick(['lock', 'semaphore', 'bounded', 'barrier'])}:`, body),
      ],
      [
        1,
        () =>
          block('async with S.condition:', [
            line(
              random.pick([
                `log(${this.here()}, await S.condition.wait())`,
                `log(${this.here()}, await S.condition.wait_for(S.event.is_set))`,
                'S.condition.notify()',
                'S.condition.notify_all()',
              ]),
            ),
            ...body,
          ]),
      ],
    ]);
  }

  // ---- ways out ----

  #raise({ handler }: Place): string {
    const random = this.random;
    if (handler && random.chance(0.4)) return 'raise';
    const kind = random.pick([
      'ValueError',
      'KeyError',
      'RuntimeError',
      'asyncio.CancelledError',
      'TimeoutError',
      'StopIteration',
    ]);
    return `raise ${kind}(${random.pick(VALUES)})`;
  }

  #leave({ loop, leave }: Place): string {
    const random = this.random;
    if (!leave) return `log(${this.here()}, 'on')`;
    if (loop && random.chance(0.6)) return random.pick(['break', 'continue']);
    return this.#isAsyncGenerator ? 'return' : `return ${this.#make.value()}`;
  }
}
