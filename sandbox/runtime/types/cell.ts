/** Cells: the variables of closures as Python sees them. */
import { def, defineType } from '../core/define.ts';
import { err, valueError } from '../core/exceptions.ts';
import { addressOf } from '../core/identity.ts';
import { PyObject, type Value } from '../core/object.ts';
import { typeName } from '../core/protocols.ts';

/** A cell of a closure. */
export class Cell extends PyObject {
  get: () => Value;
  /** Stores, or with undefined deletes, where that can be: not in the variables of a closure, which are JavaScript's. */
  put: ((v: Value) => void) | undefined;
  /** The function whose closure it is in: weakly, so that a function does not hold itself. */
  of: WeakRef<object> | undefined;
  constructor(get: () => Value, put?: (v: Value) => void) {
    super();
    this.get = get;
    this.put = put;
  }
}

function newCell(_cls: Value, contents: Value): Cell {
  let own = contents;
  return new Cell(
    () => own,
    (v) => {
      own = v;
    },
  );
}

function cellContents(self: Cell): Value {
  const v = self.get();
  if (v === undefined) throw valueError('Cell is empty');
  return v;
}

function setCellContents(self: Cell, v: Value): void {
  if (self.put === undefined)
    throw err('NotImplementedError', 'the sandbox cannot set a variable of a closure from outside');
  self.put(v);
}

export const cellType = defineType('cell', {
  js: Cell,
  final: true,
  methods: {
    __repr__: def('self, /', (self: Value) => {
      const v = self.get();
      return `<cell at ${addressOf(self)}: ${v === undefined ? 'empty' : `${typeName(v)} object at ${addressOf(v)}`}>`;
    }),
  },
  make: def('cls, contents?, /', newCell),
  properties: { cell_contents: [cellContents, setCellContents] },
});
