/** The storage of deque. */
import { err } from '../core/exceptions.ts';
import { PyObject, type Value } from '../core/object.ts';
import { steps } from '../core/protocols.ts';

/** Free places that are made at the left end at a time, at least. */
const MARGIN = 16;

export const mutated = () => err('RuntimeError', 'deque mutated during iteration');

const walk = steps(function* (d: Deque): Generator<Value> {
  const { state } = d;
  for (let i = d.head; i < d.slots.length; i++) {
    if (d.state !== state) throw mutated();
    yield d.slots[i];
  }
  if (d.state !== state) throw mutated();
});

/** An array with free places before `head`, so that both ends are cheap. */
export class Deque extends PyObject {
  slots: Value[] = [];
  head = 0;
  maxlen: number | undefined;
  /** Counts changes, for iterators. */
  state = 0;

  get length(): number {
    return this.slots.length - this.head;
  }

  append(x: Value): void {
    this.slots.push(x);
    this.state++;
    if (this.maxlen !== undefined && this.length > this.maxlen) this.shift();
  }

  appendleft(x: Value): void {
    if (this.head === 0) this.makeRoom();
    this.slots[--this.head] = x;
    this.state++;
    if (this.maxlen !== undefined && this.length > this.maxlen) this.slots.pop();
  }

  private makeRoom(): void {
    const room = Math.max(MARGIN, this.slots.length);
    this.slots = new Array(room).fill(undefined).concat(this.slots);
    this.head = room;
  }

  /** The leftmost item, removed; undefined when there is none. */
  shift(): Value {
    if (this.head === this.slots.length) return undefined;
    const x = this.slots[this.head];
    this.slots[this.head++] = undefined;
    this.state++;
    if (this.head > MARGIN && this.head * 2 > this.slots.length) this.pack();
    return x;
  }

  pop(): Value {
    if (this.head === this.slots.length) return undefined;
    this.state++;
    return this.slots.pop();
  }

  private pack(): void {
    this.slots = this.slots.slice(this.head);
    this.head = 0;
  }

  /** The items as an array; `replace` puts one in their place. */
  list(): Value[] {
    return this.slots.slice(this.head);
  }

  replace(items: Value[]): void {
    this.slots = items;
    this.head = 0;
    this.state++;
  }

  iterable(): Iterable<Value> {
    return walk(this);
  }
}
