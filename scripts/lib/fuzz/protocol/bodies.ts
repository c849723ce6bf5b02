/** Bodies of generators, coroutines and asynchronous generators, at random. */
import type { Random } from '../random.ts';
import { Blocks, NESTING, OUTSIDE, type Place } from '../scripts/bodies.ts';
import { block, type Line, line } from '../scripts/lines.ts';
import { caught, constant, error, thrown, value } from './vocabulary.ts';

/** `trap`: a generator behind `types.coroutine`. */
export type Kind = 'generator' | 'trap' | 'coroutine' | 'asyncgen';

/** A function that a script defines. It may call those defined after it, so that no call is endless. */
export interface Callee {
  name: string;
  kind: Kind;
}

/** What `except*` names. */
const GROUPED = ['ValueError', 'Exception', 'KeyError'];

/** Makes the body of one function. */
export class BodyMaker extends Blocks {
  readonly #kind: Kind;
  readonly #name: string;
  readonly #callees: Callee[];
  #places = 0;

  constructor(random: Random, { name, kind }: Callee, callees: Callee[]) {
    super(random, 3);
    this.#name = name;
    this.#kind = kind;
    this.#callees = callees;
  }

  /** The whole body; a generator has a `yield` whatever else is cut from it. */
  body(): Line[] {
    const head = [line('x = n')];
    if (this.#kind !== 'coroutine') head.push(line('if n == 99: yield'));
    return [...head, ...this.block(OUTSIDE)];
  }

  protected statement(place: Place): Line[] {
    const nest = NESTING[place.depth] ?? 0;
    return this.random.weighted<Line[]>([
      [7, () => [line(`x = log(${this.here()}, (${this.#suspension()}))`)]],
      [2, () => [line(this.#suspendingStatement())]],
      [1, () => [line(`handled(${this.here()})`)]],
      [0.4, () => [line(`callers(${this.here()})`)]],
      [5 * nest, () => this.#tryExcept(place)],
      [3 * nest, () => this.tryFinally(place, 0.3)],
      [0.4 * nest, () => this.exceptGroup(place, GROUPED)],
      [1.5 * nest, () => [this.#loop(place)]],
      [
        1 * nest,
        () => [block(`if x ${this.random.pick(['', 'is None', '!= 1'])}:`, this.inner(place))],
      ],
      [1.5 * nest, () => [this.#with(place)]],
      [1.5, () => [line(this.#raise(place))]],
      [1.2, () => [line(this.#leave(place))]],
      [1, () => [line(this.#reentry())]],
    ]);
  }

  protected here(): string {
    return `'${this.#name}.${this.#places++}'`;
  }

  // ---- expressions that suspend ----

  #suspension(): string {
    const random = this.random;
    if (this.#kind === 'coroutine') return `await ${this.#awaitable()}`;
    if (this.#kind === 'asyncgen' && random.chance(0.45)) return `await ${this.#awaitable()}`;
    if (this.#kind !== 'asyncgen' && random.chance(0.4)) return `yield from ${this.#delegate()}`;
    return random.chance(0.15) ? 'yield' : `yield ${value(random)}`;
  }

  /** Where a suspension stands inside a bigger expression, with other operands alive around it. */
  #suspendingStatement(): string {
    const one = () => `(${this.#suspension()})`;
    return this.random.pick([
      () => `x = [${one()}, ${one()}]`,
      () => `log(${this.here()}, ${one()}, ${one()})`,
      () => `x = {1: ${one()}, **{2: ${one()}}}[1]`,
      () => `x = ${one()} and ${one()}`,
      () => `x = ${one()} if ${one()} else ${one()}`,
      () => `x = f'{${one()}!r:>5} and {x}'`,
      () => `x = (${constant(this.random)}, *[${one()}], ${one()})`,
      () => `x = (y := ${one()}, y)`,
      () => `x = 1 < ${one()} < 3`,
      () => `assert ${one()}, ${one()}`,
      () => `S[${one()}] = ${one()}`,
      () => `x, *y = ${one()}`,
      () => `x = (lambda a, *, b=${one()}: (a, b))(${one()})`,
      () => `del S[${one()}]`,
      () => this.#comprehension(),
    ])();
  }

  #comprehension(): string {
    const one = `await ${this.#awaitable()}`;
    if (this.#kind === 'generator' || this.#kind === 'trap')
      return `x = first(${this.#generatorExpression()})`;
    return this.random.pick([
      () => `x = [${one} for _ in range(2)]`,
      () => `x = [y async for y in ${this.#asyncIterable()}]`,
      () => `x = [y async for y in ${this.#asyncIterable()} if ${one}]`,
      () => `x = await anext(y async for y in ${this.#asyncIterable()})`,
    ])();
  }

  #generatorExpression(): string {
    return `(log(${this.here()}, y) for y in ${this.#delegate()})`;
  }

  // ---- what is delegated to ----

  #call(kinds: Kind[]): string | undefined {
    const found = this.#callees.filter(({ kind }) => kinds.includes(kind));
    return found.length > 0 ? `${this.random.pick(found).name}(x)` : undefined;
  }

  #shared(): string {
    return `S['s${this.random.below(3)}']`;
  }

  /** For `yield from`. */
  #delegate(): string {
    const random = this.random;
    return random.weighted<string>([
      [6, () => this.#call(['generator']) ?? 'Source()'],
      [this.#kind === 'trap' ? 3 : 0.3, () => this.#call(['coroutine', 'trap']) ?? 'ping(3)'],
      [1, () => this.#shared()],
      [1, () => random.pick(['[1, 2]', "'ab'", 'range(2)', '()', 'iter([3])'])],
      [2, () => this.#source()],
      [0.5, () => (this.#call(['generator']) ? this.#generatorExpression() : '[]')],
      [0.2, () => random.pick(['5', 'None', 'ping', 'Awaitable(Source)'])],
    ]);
  }

  #source(): string {
    const kind = this.random.pick(['', 'Send', 'Throw', 'Close', 'Full', 'Full']);
    const failure = this.random.chance(0.2) ? `, ${error(this.random)}` : '';
    return `${kind}Source(${this.random.below(3)}${failure})`;
  }

  /** For `await`. */
  #awaitable(): string {
    const random = this.random;
    const lambda = () => `Awaitable(lambda: ${this.#delegate()})`;
    return random.weighted<string>([
      [5, () => this.#call(['coroutine', 'trap']) ?? 'ping(4)'],
      [2, () => `ping(${value(random)})`],
      [1, () => this.#shared()],
      [1, lambda],
      [0.5, () => `Awaitable(lambda: iter(${this.#delegate()}))`],
      [3, () => this.#stepOf(this.#call(['asyncgen']) ?? this.#shared())],
      [2, () => this.#stepOf(this.#shared())],
      [0.2, () => random.pick(['5', 'None', 'ping', '[1]', "'a'"])],
      [0.3, () => this.#call(['generator', 'asyncgen']) ?? 'Source()'],
    ]);
  }

  #stepOf(agen: string): string {
    const random = this.random;
    return random.pick([
      () => `${agen}.asend(${random.chance(0.7) ? 'None' : value(random)})`,
      () => `${agen}.__anext__()`,
      () => `${agen}.athrow(${thrown(random)})`,
      () => `${agen}.aclose()`,
      () => `anext(${agen})`,
      () => `anext(${agen}, 'default')`,
    ])();
  }

  /** For `async for`. */
  #asyncIterable(): string {
    const random = this.random;
    return random.weighted<string>([
      [5, () => this.#call(['asyncgen']) ?? 'AsyncSource(lambda: ping(1))'],
      [1, () => this.#shared()],
      [1, () => `AsyncSource(lambda: ${this.#awaitable()})`],
      [0.2, () => random.pick(['5', '[1, 2]', 'Source()', 'ping(1)'])],
    ]);
  }

  // ---- compound statements ----

  #tryExcept(place: Place): Line[] {
    const random = this.random;
    const lines = [block('try:', this.inner(place))];
    const handlers = 1 + random.below(2);
    for (let i = 0; i < handlers; i++) {
      const name = random.chance(0.7) ? ' as e' : '';
      const body = this.inner(place, { handler: true });
      if (name) body.unshift(line(`log(${this.here()}, 'caught', e)`));
      lines.push(block(`except ${caught(random)}${name}:`, body));
    }
    if (random.chance(0.2)) lines.push(block('else:', this.inner(place)));
    if (random.chance(0.3)) lines.push(block('finally:', this.finally(place, 0.3)));
    return lines;
  }

  #loop(place: Place): Line {
    const random = this.random;
    const body = this.inner(place, { loop: place.leave });
    const plain = () => random.pick(['range(2)', `first(${this.#delegate()})`, this.#delegate()]);
    if (this.#kind === 'coroutine' || this.#kind === 'asyncgen') {
      if (random.chance(0.6)) return block(`async for y in ${this.#asyncIterable()}:`, body);
    } else if (random.chance(0.15)) {
      return block(`while (yield ${value(random)}):`, body);
    }
    return block(`for y in ${plain()}:`, body);
  }

  #with(place: Place): Line {
    const random = this.random;
    const asynchronous = this.#kind === 'coroutine' || this.#kind === 'asyncgen';
    const swallow = random.chance(0.25) ? ', True' : ', False';
    const failure = random.chance(0.15) ? `, lambda: ${error(random)}` : '';
    const manager = `Manager(${this.here()}${swallow}${failure})`;
    const body = this.inner(place);
    const name = random.pick(['', ' as x']);
    const isAsync = asynchronous && random.chance(0.6);
    if (random.chance(0.3)) return this.#managed(isAsync, name, body);
    return block(isAsync ? `async with Async${manager}${name}:` : `with ${manager}${name}:`, body);
  }

  /**
   * A context manager made from a generator of the prelude. Nothing is raised in the block: what `contextlib` throws into a generator is in a
   * cycle afterwards (its traceback has that frame, whose `f_back` is the one of `__exit__`, which holds it), so that all that hangs
   * on it ends when the collector comes by, and that cannot be compared.
   */
  #managed(isAsync: boolean, name: string, body: Line[]): Line {
    const how = this.random.pick(['', ", 'goes on'", ", 'empty'", ", 'fails'"]);
    const made = `${isAsync ? 'async_' : ''}opened(${this.here()}${how})`;
    return block(`${isAsync ? 'async ' : ''}with ${made}${name}:`, [
      block('try:', body),
      block('except BaseException as e:', [line(`log(${this.here()}, 'kept', e)`)]),
    ]);
  }

  // ---- ways out ----

  #raise({ handler }: Place): string {
    const random = this.random;
    const cause = random.chance(0.3) ? ` from ${random.chance(0.3) ? 'None' : error(random)}` : '';
    return handler && random.chance(0.4) ? 'raise' : `raise ${error(random)}${cause}`;
  }

  #leave({ loop, leave }: Place): string {
    const random = this.random;
    if (!leave) return `log(${this.here()}, 'on')`;
    if (loop && random.chance(0.6)) return random.pick(['break', 'continue']);
    if (this.#kind === 'asyncgen') return 'return';
    return random.weighted<string>([
      [4, () => `return ${value(random)}`],
      [1, () => 'return'],
      [1, () => `return (${this.#suspension()})`],
    ]);
  }

  /** Drives, or drops, what the script holds, perhaps this very frame. */
  #reentry(): string {
    const random = this.random;
    const it = this.#shared();
    const action = random.pick([
      `next(${it})`,
      `${it}.send(${value(random)})`,
      `${it}.throw(${error(random)})`,
      `${it}.close()`,
      `drive(${it})`,
      `drive(${it}.asend(None))`,
      `drive(${it}.aclose())`,
      `S.pop('s${random.below(3)}', None) and None`,
      `state(${it})`,
    ]);
    return `with attempt(${this.here()}) as given: given(${action})`;
  }
}
