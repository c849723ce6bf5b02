/** Template strings (PEP 750): `string.templatelib.Template` and `Interpolation`. */
import { def, defineType } from '../core/define.ts';
import { typeError } from '../core/exceptions.ts';
import { None, PyObject, Tuple, type Value } from '../core/object.ts';
import { repr } from '../core/protocols.ts';
import { ArrayIterator, defineIterator } from './iterators.ts';

export class Interpolation extends PyObject {
  value: Value;
  expression: string;
  conversion: Value;
  spec: string;
  constructor(value: Value, expression: string, conversion: Value, spec: string) {
    super();
    this.value = value;
    this.expression = expression;
    this.conversion = conversion;
    this.spec = spec;
  }
}

export class Template extends PyObject {
  strings: string[];
  parts: Interpolation[];
  constructor(strings: string[], parts: Interpolation[]) {
    super();
    this.strings = strings;
    this.parts = parts;
  }
}

export const interpolationType = defineType('Interpolation', {
  js: Interpolation,
  module: 'string.templatelib',
  make: def(
    'cls, value, expression?, conversion?, format_spec?',
    (_c: Value, v: Value, e: Value, c: Value, s: Value) =>
      new Interpolation(v, e ?? '', c ?? None, s ?? ''),
  ),
  methods: {
    __repr__: def(
      'self, /',
      (i: Value) =>
        `Interpolation(${repr(i.value)}, ${repr(i.expression)}, ${repr(i.conversion)}, ${repr(i.spec)})`,
    ),
  },
  getters: {
    value: (i) => i.value,
    expression: (i) => i.expression,
    conversion: (i) => i.conversion,
    format_spec: (i) => i.spec,
  },
  attrs: { __match_args__: new Tuple(['value', 'expression', 'conversion', 'format_spec']) },
});

class TemplateIterator extends ArrayIterator {}
defineIterator('TemplateIter', TemplateIterator, { module: 'string.templatelib', final: true });

/** Strings and interpolations in turn, empty strings left out. */
function mixed(t: Template): Value[] {
  return t.strings.flatMap((s, i): Value[] => [
    ...(s === '' ? [] : [s]),
    ...(i < t.parts.length ? [t.parts[i]] : []),
  ]);
}

/** Neighbouring strings become one; between two interpolations stands an empty one. */
function assemble(items: Value[]): Template {
  const strings = [''];
  const parts: Interpolation[] = [];
  for (const x of items) {
    if (typeof x === 'string') strings[strings.length - 1] += x;
    else if (x instanceof Interpolation) {
      parts.push(x);
      strings.push('');
    } else
      throw typeError(
        `Template.__new__ *args need to be of type 'str' or 'Interpolation', got ${x.T.name}`,
      );
  }
  return new Template(strings, parts);
}

export const templateType = defineType('Template', {
  js: Template,
  module: 'string.templatelib',
  final: true,
  make: def('cls, /, *args, **kwargs', (_c: Value, args: Value[], kw: Map<string, Value>) => {
    if (kw.size > 0) throw typeError('Template.__new__ only accepts *args arguments');
    return assemble(args);
  }),
  methods: {
    __repr__: def(
      'self, /',
      (t: Value) =>
        `Template(strings=${repr(new Tuple(t.strings))}, interpolations=${repr(new Tuple(t.parts))})`,
    ),
    __iter__: def('self, /', (t: Value) => new TemplateIterator({ items: mixed(t) })),
    __add__: def('self, other, /', (a: Value, b: Value) => {
      if (!(b instanceof Template))
        throw typeError(
          `can only concatenate string.templatelib.Template (not "${b.T.name}") to string.templatelib.Template`,
        );
      return assemble([...mixed(a), ...mixed(b)]);
    }),
  },
  getters: {
    strings: (t) => new Tuple(t.strings),
    interpolations: (t) => new Tuple(t.parts),
    values: (t) => new Tuple(t.parts.map((p: Interpolation) => p.value)),
  },
});

/** See `Runtime.template`. */
export const template = (
  strings: string[],
  values: Value[],
  exprs: string[],
  convs: string[],
  specs: string[],
): Value =>
  new Template(
    strings,
    values.map(
      (v, i) =>
        new Interpolation(
          v,
          exprs[i] as string,
          convs[i] === '' ? None : convs[i],
          specs[i] as string,
        ),
    ),
  );
