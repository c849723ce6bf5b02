/** functools: cmp_to_key, total_ordering. */
import { sa } from '../core/attributes.ts';
import { call } from '../core/call.ts';
import { builtin, def, defineType, object } from '../core/define.ts';
import { typeError, valueError } from '../core/exceptions.ts';
import { None, NotImplemented, PyObject, type Value } from '../core/object.ts';
import { eq, ge, gt, le, lt, ne } from '../core/operators.ts';
import { callSlot2, slot, truth } from '../core/protocols.ts';
import { isType, lookup } from '../core/type.ts';
import { pythonFunction } from './python-function.ts';

const module = 'functools';

// ---- cmp_to_key -----------------------------------------------------------------------------------------------

/** A value that is compared by a function of two values which gives less than, equal to or more than 0. */
class KeyWrapper extends PyObject {
  cmp: Value;
  obj: Value;
  constructor(cmp: Value, obj?: Value) {
    super();
    this.cmp = cmp;
    this.obj = obj;
  }
}

const compared = (op: (a: Value, b: Value) => Value) =>
  def('self, value, /', (a: KeyWrapper, b: Value) => {
    if (!(b instanceof KeyWrapper)) throw typeError('other argument must be K instance');
    return op(call(a.cmp, [a.obj, b.obj]), 0);
  });

defineType('KeyWrapper', {
  js: KeyWrapper,
  module,
  methods: {
    __call__: def('self, obj', (k: KeyWrapper, x: Value) => new KeyWrapper(k.cmp, x)),
    __lt__: compared(lt),
    __le__: compared(le),
    __gt__: compared(gt),
    __ge__: compared(ge),
    __eq__: compared(eq),
    __ne__: compared(ne),
  },
  getters: { obj: (k: KeyWrapper) => k.obj ?? None },
  attrs: { __hash__: None },
});

// ---- total_ordering -----------------------------------------------------------------------------------------------

/** How a comparison follows from a known one, and in the words of its docstring, where `a ? b` is the known one. */
type Derive = [words: string, derive: (known: boolean, a: Value, b: Value) => Value];

const not: Derive = ['(not a ? b)', (r) => !r];
const orEqual: Derive = ['(a ? b) or (a == b)', (r, a, b) => r || truth(eq(a, b))];
const andUnequal: Derive = ['(a ? b) and (a != b)', (r, a, b) => r && truth(ne(a, b))];
const notOrEqual: Derive = ['(not a ? b) or (a == b)', (r, a, b) => !r || truth(eq(a, b))];
const notAndUnequal: Derive = ['(not a ? b) and (a != b)', (r, a, b) => !r && truth(ne(a, b))];

/** How the other comparisons follow from a known one, in the order in which one is chosen. */
const derived: Record<string, Record<string, Derive>> = {
  __lt__: { __gt__: notAndUnequal, __le__: orEqual, __ge__: not },
  __le__: { __ge__: notOrEqual, __lt__: andUnequal, __gt__: not },
  __gt__: { __lt__: notAndUnequal, __ge__: orEqual, __le__: not },
  __ge__: { __le__: notOrEqual, __gt__: andUnequal, __lt__: not },
};

/** `<=` for `__le__`. */
const sign = (name: string): string => (name[2] === 'l' ? '<' : '>') + (name[3] === 'e' ? '=' : '');

const shortName = (name: string, root: string): string =>
  `_${name.slice(2, 4)}_from_${root.slice(2, 4)}`;

/** All that can be derived, by names under which `pickle` finds them. */
const derivedFunctions: Record<string, Value> = {};
for (const [root, ways] of Object.entries(derived))
  for (const [name, [words, derive]] of Object.entries(ways)) {
    const qualname = shortName(name, root);
    const f = (a: Value, b: Value): Value => {
      const known = callSlot2(slot(a, `_${root}`), a, b);
      return known === NotImplemented ? known : derive(truth(known), a, b);
    };
    const from = words.replace('?', sign(root));
    const doc = `Return a ${sign(name)} b.  Computed by @total_ordering from ${from}.`;
    const shape = { name: qualname, module, params: ['self', 'other'], doc };
    derivedFunctions[qualname] = pythonFunction(shape, f);
  }

function totalOrdering(cls: Value): Value {
  // Any other object has all comparisons, bound to itself.
  if (!isType(cls)) return cls;
  const defined = (name: string): boolean => lookup(cls, name) !== object.dict.get(name);
  const root = Object.keys(derived).find(defined);
  if (root === undefined)
    throw valueError('must define at least one ordering operation: < > <= >=');
  for (const name of Object.keys(derived[root] as Record<string, Derive>)) {
    if (defined(name)) continue;
    const f = derivedFunctions[shortName(name, root)];
    sa(f, '__name__', name);
    sa(cls, name, f);
  }
  return cls;
}

export const ordering = {
  ...derivedFunctions,
  cmp_to_key: builtin('cmp_to_key', 'mycmp', (cmp: Value) => new KeyWrapper(cmp), '_functools'),
  total_ordering: pythonFunction(
    { name: 'total_ordering', module, params: ['cls'] },
    totalOrdering,
  ),
};
