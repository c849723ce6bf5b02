/** Random scripts: functions, and steps against what they make. */
import { Random } from '../random.ts';
import { block, type Line, line } from '../scripts/lines.ts';
import { BodyMaker, type Callee, type Kind } from './bodies.ts';
import { constant, thrown } from './vocabulary.ts';

const KINDS: Kind[] = ['generator', 'trap', 'coroutine', 'asyncgen'];

/** One script: the definition of a function `script(S, known)`. The same seed and number give the same script. */
export function makeScript(seed: string, number: number): Line {
  const random = new Random(`${seed}/${number}`);
  const callees = makeCallees(random);
  const functions = callees.flatMap((callee, at) => define(random, callee, callees.slice(at + 1)));
  const steps = new StepMaker(random, callees);
  return block('def script(S, known):', [...functions, ...steps.all()]);
}

function makeCallees(random: Random): Callee[] {
  // Mostly one family: a script of generators alone goes deeper than one in which half the calls are refused.
  const family = random.pick<Kind[]>([['generator'], ['generator', 'trap'], KINDS, KINDS.slice(1)]);
  return Array.from({ length: 1 + random.below(4) }, (_, at) => {
    const kind = random.pick(family);
    return { name: `${kind.slice(0, 4)}${at}`, kind };
  });
}

function define(random: Random, callee: Callee, callees: Callee[]): Line[] {
  const body = new BodyMaker(random, callee, callees).body();
  const asynchronous = callee.kind === 'coroutine' || callee.kind === 'asyncgen';
  const head = block(`${asynchronous ? 'async ' : ''}def ${callee.name}(n=0):`, body);
  return callee.kind === 'trap' ? [line('@types.coroutine'), head] : [head];
}

/** Objects of a script by what can be done with them. */
type Role = Kind | 'stepper' | 'gone';

class StepMaker {
  readonly #random: Random;
  readonly #callees: Callee[];
  readonly #roles = new Map<string, Role>();
  #steps = 0;

  constructor(random: Random, callees: Callee[]) {
    this.#random = random;
    this.#callees = callees;
  }

  all(): Line[] {
    const lines = [...this.#hooks(), this.#create()];
    const count = 5 + this.#random.below(14);
    for (let i = 0; i < count; i++)
      lines.push(this.#random.chance(0.12) ? this.#create() : this.#step());
    return lines;
  }

  #hooks(): Line[] {
    if (!this.#random.chance(0.15)) return [];
    const action = this.#random.pick(['None', 'drive(agen.aclose())', 'S.update(s2=agen)']);
    return [line(`watch_asyncgens(lambda agen: ${action})`)];
  }

  /** Makes an object under a name that bodies know as well. */
  #create(): Line {
    const name = `s${this.#roles.size < 3 ? this.#roles.size : this.#random.below(3)}`;
    const { name: made, kind } = this.#random.pick(this.#callees);
    this.#roles.set(name, kind);
    return this.#keep(name, `${made}(${constant(this.#random)})`);
  }

  #keep(name: string, expression: string): Line {
    return this.#line(`make ${name}`, `S.update(${name}=${expression})`);
  }

  #line(what: string, action: string): Line {
    return line(`with step('${this.#steps++} ${what}', S, known) as given: given(${action})`);
  }

  #step(): Line {
    const [name, role] = this.#random.pick([...this.#roles]);
    const it = `S['${name}']`;
    if (this.#random.chance(0.06)) return this.#drop(name);
    if (this.#random.chance(0.05)) return this.#look(name);
    if (role === 'asyncgen') return this.#asyncgenStep(name, it);
    return this.#line(name, this.#frameStep(it, role));
  }

  #drop(name: string): Line {
    this.#roles.delete(name);
    this.#roles.set(name, 'gone');
    return this.#line(`drop ${name}`, `S.pop('${name}', None) and None`);
  }

  #look(name: string): Line {
    return this.#line(`locals of ${name}`, `locals_of(S['${name}'])`);
  }

  #frameStep(it: string, role: Role): string {
    const random = this.#random;
    const iterated = role === 'generator' || role === 'trap' ? 3 : 0.3;
    return random.weighted<string>([
      [iterated, () => `next(${it})`],
      [4, () => `${it}.send(${random.chance(0.7) ? 'None' : constant(random)})`],
      [2, () => `${it}.throw(${thrown(random)})`],
      [0.8, () => `${it}.close()`],
      [0.8, () => `drive(${it})`],
      [iterated / 5, () => `first(${it})`],
      [0.1, () => `first(${it}.__await__())`],
      [0.1, () => `iter(${it})`],
    ]);
  }

  /** Drives an awaitable at once, or keeps it to be stepped. */
  #asyncgenStep(name: string, it: string): Line {
    const random = this.#random;
    const awaitable = random.weighted<string>([
      [4, () => `${it}.asend(${random.chance(0.6) ? 'None' : constant(random)})`],
      [2, () => `${it}.__anext__()`],
      [2, () => `${it}.athrow(${thrown(random)})`],
      [1, () => `${it}.aclose()`],
      [0.5, () => `anext(${it}, 'default').__await__()`],
    ]);
    if (random.chance(0.1)) return this.#line(`${name} unused`, awaitable);
    if (random.chance(0.5)) return this.#line(name, `drive(${awaitable})`);
    const stepper = `a${random.below(3)}`;
    this.#roles.set(stepper, 'stepper');
    return this.#keep(stepper, awaitable);
  }
}
