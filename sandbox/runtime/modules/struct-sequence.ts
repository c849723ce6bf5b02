/** Tuples with named fields, as `sys.version_info` and `time.localtime()` are. */
import { def, defineType, type TypeSpec } from '../core/define.ts';
import { typeError } from '../core/exceptions.ts';
import { Tuple, type Value } from '../core/object.ts';
import { known, repr, toArray } from '../core/protocols.ts';

/**
 * Makes a class of such tuples; gives a function from the items to an instance. `more` has what a class has beyond the fields,
 * such as a constructor.
 */
export function structSequence(
  name: string,
  fields: string[],
  more: TypeSpec = {},
): (items: Value[]) => Value {
  const dot = name.lastIndexOf('.');
  const cls = defineType(name.slice(dot + 1), {
    base: known.tuple,
    module: name.slice(0, dot),
    python: name.startsWith('builtins.'),
    final: true,
    make: def('cls, sequence, dict?', (_cls: Value, sequence: Value) =>
      made(itemsOf(sequence, name, fields.length)),
    ),
    ...more,
    methods: {
      __repr__: def(
        'self, /',
        (self: Value) =>
          `${name.replace(/^builtins\./, '')}(${fields.map((f, i) => `${f}=${repr(self.items[i])}`).join(', ')})`,
      ),
    },
    getters: {
      ...Object.fromEntries(fields.map((f, i) => [f, (self: Value) => self.items[i]])),
      ...more.getters,
    },
    attrs: {
      n_fields: fields.length,
      n_sequence_fields: fields.length,
      n_unnamed_fields: 0,
      __match_args__: new Tuple(fields),
      ...more.attrs,
    },
  });
  const made = (items: Value[]): Value =>
    Object.assign({ __proto__: cls.inst } as Value, { items });
  return made;
}

/** What a program makes such a tuple of. TypeError where there are not as many items as fields. */
function itemsOf(sequence: Value, name: string, count: number): Value[] {
  const items = toArray(sequence);
  if (items.length === count) return items;
  throw typeError(`${name}() takes a ${count}-sequence (${items.length}-sequence given)`);
}
