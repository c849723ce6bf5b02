/** Bodies of coroutines and asynchronous generators for a loop, at random. */
import type { Random } from '../random.ts';
import { block, type Line, line } from '../scripts/lines.ts';
import { type Callee, Expressions, VALUES } from './expressions.ts';

/** Where a statement stands. */
interface Place {
  loop: boolean;
  handler: boolean;
  /** `return`, `break` and `continue` warn in `finally`, and are no syntax in `except*`. */
  leave: boolean;
  depth: number;
}

/** How likely a statement has statements inside, by depth. */
const NESTING = [1, 0.7, 0.25];

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

/** Makes the body of one function. */
export class BodyMaker {
  readonly #random: Random;
  readonly #name: string;
  readonly #isAsyncGenerator: boolean;
  readonly #make: Expressions;

  constructor(random: Random, { name, isAsyncGenerator }: Callee, callees: Callee[]) {
    this.#random = random;
    this.#name = name;
    this.#isAsyncGenerator = isAsyncGenerator;
    this.#make = new Expressions(random, name, callees);
  }

  /** The whole body. That of `main` starts some tasks first. */
  body(): Line[] {
    const head = [line('x = n')];
    if (this.#isAsyncGenerator) head.push(line('if n == 99: yield'));
    if (this.#name === 'main')
      for (let i = 0; i <= this.#random.below(4); i++) head.push(line(this.#make.start()));
    return [...head, ...this.#block({ loop: false, handler: false, leave: true, depth: 0 })];
  }

  #block(place: Place): Line[] {
    const count = 1 + this.#random.below(place.depth === 0 ? 4 : 2);
    return Array.from({ length: count }, () => this.#statement(place)).flat();
  }

  #inner(place: Place, change: Partial<Place> = {}): Line[] {
    return this.#block({ ...place, ...change, depth: place.depth + 1 });
  }

  #statement(place: Place): Line[] {
    const nest = NESTING[place.depth] ?? 0;
    return this.#random.weighted<Line[]>([
      [8, () => [line(`x = log(${this.#make.here()}, await ${this.#make.awaitable()})`)]],
      [2, () => [line(this.#make.start())]],
      [
        5,
        () => [line(`with attempt(${this.#make.here()}) as given: given(${this.#make.action()})`)],
      ],
      [
        this.#isAsyncGenerator ? 8 : 0,
        () => [line(`x = log(${this.#make.here()}, (yield ${this.#make.value()}))`)],
      ],
      [3 * nest, () => this.#tryExcept(place)],
      [2 * nest, () => this.#tryFinally(place)],
      [0.6 * nest, () => this.#exceptGroup(place)],
      [1.5 * nest, () => [this.#loop(place)]],
      [4 * nest, () => [this.#with(place)]],
      [1, () => [line(this.#raise(place))]],
      [0.8, () => [line(this.#leave(place))]],
    ]);
  }

  // ---- compound statements ----

  #tryExcept(place: Place): Line[] {
    const random = this.#random;
    const lines = [block('try:', this.#inner(place))];
    const body = this.#inner(place, { handler: true });
    const caught = random.pick(CAUGHT);
    lines.push(
      block(`except ${caught} as e:`, [line(`log(${this.#make.here()}, 'caught', e)`), ...body]),
    );
    if (random.chance(0.2)) lines.push(block('else:', this.#inner(place)));
    if (random.chance(0.3)) lines.push(block('finally:', this.#finally(place)));
    return lines;
  }

  #tryFinally(place: Place): Line[] {
    return [block('try:', this.#inner(place)), block('finally:', this.#finally(place))];
  }

  #finally(place: Place): Line[] {
    const label = line(`log(${this.#make.here()}, 'finally')`);
    return [label, ...this.#inner(place, { leave: false })];
  }

  #exceptGroup(place: Place): Line[] {
    const body = this.#inner(place, { handler: true, leave: false, loop: false });
    const kind = this.#random.pick(['ValueError', 'Exception', 'KeyError', 'TimeoutError']);
    return [
      block('try:', this.#inner(place)),
      block(`except* ${kind} as e:`, [line(`log(${this.#make.here()}, e)`), ...body]),
    ];
  }

  #loop(place: Place): Line {
    const random = this.#random;
    const body = this.#inner(place, { loop: place.leave });
    const timeout = random.chance(0.4) ? `, timeout=${this.#make.delay()}` : '';
    return random.weighted<Line>([
      [1, () => block('for i in range(2):', body)],
      [
        1,
        () =>
          block(`for y in asyncio.as_completed([${this.#make.tasks()}]${timeout}):`, [
            line(`x = log(${this.#make.here()}, await y)`),
            ...body,
          ]),
      ],
      [
        1,
        () =>
          block(`async for y in asyncio.as_completed([${this.#make.tasks()}]${timeout}):`, [
            line(`log(${this.#make.here()}, y)`),
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
    const random = this.#random;
    const body = this.#inner(place);
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
                  `with attempt(${this.#make.here()}) as given: given(tm.reschedule(${random.pick(['None', 'started + 0.25'])}))`,
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
                `log(${this.#make.here()}, await S.condition.wait())`,
                `log(${this.#make.here()}, await S.condition.wait_for(S.event.is_set))`,
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
    const random = this.#random;
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
    const random = this.#random;
    if (!leave) return `log(${this.#make.here()}, 'on')`;
    if (loop && random.chance(0.6)) return random.pick(['break', 'continue']);
    return this.#isAsyncGenerator ? 'return' : `return ${this.#make.value()}`;
  }
}
