/** What random bodies have in common: blocks of statements, the deeper the shorter. */
import type { Random } from '../random.ts';
import { block, type Line, line } from './lines.ts';

/** Where a statement stands. */
export interface Place {
  loop: boolean;
  handler: boolean;
  /** `return`, `break` and `continue` warn in `finally`, and are no syntax in `except*`. */
  leave: boolean;
  depth: number;
}

/** The body of a function. */
export const OUTSIDE: Place = { loop: false, handler: false, leave: true, depth: 0 };

/** How likely a statement has statements inside, by depth. */
export const NESTING = [1, 0.7, 0.25];

/** Makes blocks of the statements that a kind of scripts has. */
export abstract class Blocks {
  protected readonly random: Random;
  /** How many statements a body has at the most. */
  readonly #most: number;

  constructor(random: Random, most: number) {
    this.random = random;
    this.#most = most;
  }

  /** One statement, or what belongs together. */
  protected abstract statement(place: Place): Line[];

  /** A label for what a statement prints. */
  protected abstract here(): string;

  protected block(place: Place): Line[] {
    const count = 1 + this.random.below(place.depth === 0 ? this.#most : 2);
    return Array.from({ length: count }, () => this.statement(place)).flat();
  }

  /** The block of a statement in this place. */
  protected inner(place: Place, change: Partial<Place> = {}): Line[] {
    return this.block({ ...place, ...change, depth: place.depth + 1 });
  }

  protected tryFinally(place: Place, leaves = 0): Line[] {
    return [block('try:', this.inner(place)), block('finally:', this.finally(place, leaves))];
  }

  /** The block of a `finally`; with the probability `leaves`, one that may leave the function or the loop. */
  protected finally(place: Place, leaves = 0): Line[] {
    const label = line(`log(${this.here()}, 'finally')`);
    const leave = leaves > 0 && this.random.chance(leaves) && place.leave;
    return [label, ...this.inner(place, { leave })];
  }

  protected exceptGroup(place: Place, kinds: readonly string[]): Line[] {
    const body = this.inner(place, { handler: true, leave: false, loop: false });
    const kind = this.random.pick(kinds);
    return [
      block('try:', this.inner(place)),
      block(`except* ${kind} as e:`, [line(`log(${this.here()}, e)`), ...body]),
    ];
  }
}
