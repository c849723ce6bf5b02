/**
 * Our own matcher: a backtracking machine with its stack in an array, for what JavaScript's engine does otherwise. It works on
 * code points.
 */
import { inCategory, lowered } from './re-chars.ts';
import type { Instruction, Program } from './re-program.ts';
import { FLAG, type Where } from './re-syntax.ts';

/** Kinds of entries on the stack: a place to go back to, or an old value to put back. Each takes four numbers. */
const CHOICE = 0;
const REGISTER = 1;
const COUNT = 2;
const LAST = 3;
/** A run of characters, which may be longer or shorter. */
const RUN = 4;
const SIZE = 4;

type Op<K extends Instruction['op']> = Extract<Instruction, { op: K }>;

export class Machine {
  private program: Program;
  private text: Uint32Array;
  /** Where the text ends for this search. */
  private end: number;
  /** Starts and ends of groups, -1 where unset; and the number of the group that was closed last. */
  registers: Int32Array;
  /** How often each loop has been entered, and where the latest time began. */
  private counts: Int32Array;
  private last: Int32Array;
  private stack: number[] = [];
  private position = 0;
  /** Where the whole match must not end, or -1. */
  private barred = -1;

  constructor(program: Program, groups: number, text: Uint32Array, end: number) {
    this.program = program;
    this.text = text;
    this.end = end;
    this.registers = new Int32Array(groups * 2 + 3);
    this.counts = new Int32Array(program.loops);
    this.last = new Int32Array(program.loops);
  }

  /**
   * Matches at a place. With `whole`, only a match up to the end counts, with `advance` only one that is not empty. Gives whether
   * it did; see `registers`.
   */
  match(at: number, whole: boolean, advance: boolean): boolean {
    const { registers, stack } = this;
    registers.fill(-1);
    stack.length = 0;
    this.barred = advance ? at : -1;
    if (!this.run(0, at, whole ? this.end : -1)) return false;
    registers[0] = at;
    registers[1] = this.position;
    return true;
  }

  /** The group that was closed last, or -1. */
  get lastGroup(): number {
    return this.registers[this.registers.length - 1] as number;
  }

  private set(kind: number, array: Int32Array, index: number, value: number): void {
    this.stack.push(kind, index, array[index] as number, 0);
    array[index] = value;
  }

  /** Undoes what was done since the latest choice; gives the instruction to go on with, or -1. */
  private back(floor: number): number {
    const { stack } = this;
    while (stack.length > floor) {
      const extra = stack.pop() as number;
      const value = stack.pop() as number;
      const index = stack.pop() as number;
      const kind = stack.pop() as number;
      if (kind === CHOICE) {
        this.position = value;
        return index;
      }
      if (kind === RUN) {
        const pc = this.again(index, value, extra);
        if (pc >= 0) return pc;
      } else this.arrayOf(kind)[index] = value;
    }
    return -1;
  }

  private arrayOf(kind: number): Int32Array {
    return kind === REGISTER ? this.registers : kind === COUNT ? this.counts : this.last;
  }

  /** Another length of a run: one less if it is greedy, one more if it is lazy. */
  private again(pc: number, end: number, start: number): number {
    const run = this.program.code[pc] as Op<'run'>;
    let at = end;
    if (run.lazy) {
      if (at - start >= run.max || at >= this.end || !run.test(this.text[at] as number)) return -1;
      at++;
    } else if (--at - start < run.min) return -1;
    this.stack.push(RUN, pc, at, start);
    this.position = at;
    return pc + 1;
  }

  /** Runs from an instruction to its `done`. `goal`: where it has to end, or -1. */
  private run(from: number, at: number, goal: number): boolean {
    const { code } = this.program;
    const floor = this.stack.length;
    let pc = from;
    this.position = at;
    for (;;) {
      const i = code[pc] as Instruction;
      if (i.op === 'done') {
        const refused = from === 0 && this.position === this.barred;
        if ((goal < 0 || this.position === goal) && !refused) return true;
        pc = -1;
      } else pc = this.step(i, pc);
      if (pc < 0) pc = this.back(floor);
      if (pc < 0) return false;
    }
  }

  /** One instruction: gives the next, or -1 where it fails. */
  private step(i: Instruction, pc: number): number {
    const at = this.position;
    switch (i.op) {
      case 'char':
        if (at >= this.end || !i.test(this.text[at] as number)) return -1;
        this.position = at + 1;
        return pc + 1;
      case 'run':
        return this.startRun(i, pc);
      case 'at':
        return this.isAt(i.where, i.flags, at) ? pc + 1 : -1;
      case 'split':
        this.stack.push(CHOICE, i.second, at, 0);
        return pc + 1;
      case 'jump':
        return i.to;
      case 'save':
        this.save(i.register, at);
        return pc + 1;
      case 'begin':
        this.set(COUNT, this.counts, i.loop, 0);
        this.set(LAST, this.last, i.loop, -1);
        return pc + 1;
      case 'loop':
        return this.loop(i, pc);
      case 'enter':
        this.set(COUNT, this.counts, i.loop, (this.counts[i.loop] as number) + 1);
        this.set(LAST, this.last, i.loop, at);
        return pc + 1;
      case 'same':
        return this.sameAgain(i.group, i.flags) ? pc + 1 : -1;
      case 'ifset':
        return (this.registers[i.group * 2 + 1] as number) >= 0 ? pc + 1 : i.otherwise;
      case 'apart':
        return this.apart(i, pc);
      case 'done':
        return -1;
    }
  }

  private save(register: number, at: number): void {
    const { registers } = this;
    this.set(REGISTER, registers, register, at);
    if (register % 2 === 1) this.set(REGISTER, registers, registers.length - 1, register >> 1);
  }

  private startRun(i: Op<'run'>, pc: number): number {
    const start = this.position;
    const most = Math.min(this.end, start + (i.lazy ? i.min : i.max));
    let at = start;
    while (at < most && i.test(this.text[at] as number)) at++;
    if (at - start < i.min) return -1;
    if (i.lazy || at - start > i.min) this.stack.push(RUN, pc, at, start);
    this.position = at;
    return pc + 1;
  }

  /** At the head of a loop. A time that began where the one before it did has matched nothing, and is the last. */
  private loop(i: Op<'loop'>, pc: number): number {
    const count = this.counts[i.loop] as number;
    if (count < i.min) {
      this.set(COUNT, this.counts, i.loop, count + 1);
      return pc + 2;
    }
    if (count >= i.max || this.last[i.loop] === this.position) return i.exit;
    this.stack.push(CHOICE, i.lazy ? pc + 1 : i.exit, this.position, 0);
    return i.lazy ? i.exit : pc + 1;
  }

  private isAt(where: Where, flags: number, at: number): boolean {
    const { text, end } = this;
    switch (where) {
      case 'A':
        return at === 0;
      case '^':
        return at === 0 || ((flags & FLAG.M) !== 0 && text[at - 1] === 10);
      case 'Z':
        return at === end;
      case '$':
        if (at === end) return true;
        return text[at] === 10 && ((flags & FLAG.M) !== 0 || at === end - 1);
      default: {
        const before = at > 0 && inCategory('w', flags, text[at - 1] as number);
        const after = at < end && inCategory('w', flags, text[at] as number);
        return (before !== after) === (where === 'b');
      }
    }
  }

  private sameAgain(group: number, flags: number): boolean {
    const start = this.registers[group * 2] as number;
    const n = (this.registers[group * 2 + 1] as number) - start;
    if (start < 0 || n < 0 || this.position + n > this.end) return false;
    for (let k = 0; k < n; k++) {
      const a = this.text[start + k] as number;
      const b = this.text[this.position + k] as number;
      if (a !== b && !(flags & FLAG.I && lowered(a, flags) === lowered(b, flags))) return false;
    }
    this.position += n;
    return true;
  }

  private apart(i: Op<'apart'>, pc: number): number {
    const at = this.position;
    const floor = this.stack.length;
    const matched = at >= i.width && this.run(pc + 1, at - i.width, i.how === 'behind' ? at : -1);
    if (i.negated) {
      // What it captured does not count.
      while (this.back(floor) >= 0);
      this.position = at;
      return matched ? -1 : i.after;
    }
    if (!matched) return -1;
    this.forgetChoices(floor);
    if (i.how !== 'atomic') this.position = at;
    return i.after;
  }

  /** Keeps what would have to be undone, but no other way through the part that has matched. */
  private forgetChoices(floor: number): void {
    const { stack } = this;
    let kept = floor;
    for (let k = floor; k < stack.length; k += SIZE) {
      if (stack[k] === CHOICE || stack[k] === RUN) continue;
      stack.copyWithin(kept, k, k + SIZE);
      kept += SIZE;
    }
    stack.length = kept;
  }
}
