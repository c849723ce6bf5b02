/** Literals, and the strings with fields: f-strings (PEP 701) and template strings (PEP 750). */
import type {
  Constant,
  ConstantValue,
  Expr,
  FormattedValue,
  Interpolation,
  JoinedStr,
  TemplateStr,
} from '../ast.ts';
import type { Code, Frame } from './frame.ts';
import { Operands, Sequence } from './sequence.ts';
import { quote } from './text.ts';
import type { Visitors } from './unit.ts';

/** The text of a literal. Floats and big ints are made once for each unit. */
export function literal(f: Frame, value: ConstantValue): Code {
  switch (value.type) {
    case 'None':
      return { text: f.use('None'), atomic: true };
    case 'Ellipsis':
      return { text: f.use('Ellipsis'), atomic: true };
    case 'bool':
      return { text: String(value.value), atomic: true, type: 'bool' };
    case 'int':
      return intLiteral(f, value.value);
    case 'float':
      return object(f, `${f.use('float')}(${number(value.value)})`);
    case 'complex':
      return object(f, `${f.use('complex')}(${number(value.imag)})`);
    case 'str':
      return { text: quote(value.value), atomic: value.value.length < 200, type: 'str' };
    case 'bytes': {
      let latin1 = '';
      for (const byte of value.value) latin1 += String.fromCharCode(byte);
      return object(f, `${f.use('bytes')}(${quote(latin1)})`);
    }
  }
}

/** A constant that is an object of the runtime, made once for each unit. */
const object = (f: Frame, text: string): Code => ({
  text: f.unit.constant(text),
  atomic: true,
  type: 'object',
});

const number = (x: number): string => (Object.is(x, -0) ? '-0' : String(x));

/** The text of an int. `int` is given for those that fit 32 bits. */
export function intLiteral(f: Frame, value: number | bigint): Code {
  if (typeof value === 'bigint') return object(f, `${f.use('bigint')}("${value}")`);
  const text = value < 0 ? `(${value})` : String(value);
  return (value | 0) === value ? { text, atomic: true, int: value } : { text, atomic: true };
}

/** Is the expression a constant that may be shared: a literal, or a tuple of such? */
export function constantText(f: Frame, node: Expr): string | null {
  if (node.kind === 'Constant') return literal(f, node.value).text;
  if (node.kind !== 'Tuple') return null;
  const parts = node.elts.map((e) => constantText(f, e));
  if (parts.some((p) => p === null)) return null;
  return f.unit.constant(`${f.use('tuple')}([${parts.join(',')}])`);
}

/** A replacement field: `{value!r:spec}`. */
function field(f: Frame, node: FormattedValue, helper: 'field' | 'fmt' = 'fmt'): Code {
  const parts = new Sequence(f).add(node.value);
  if (node.formatSpec) parts.add(node.formatSpec);
  const spec = node.formatSpec ? '' : ',""';
  const [value, ...rest] = parts.texts;
  const conversion = helper === 'fmt' ? [quote(node.conversion ?? '')] : [];
  const args = [value, ...conversion, ...rest].join(',');
  const text = `${f.use(helper)}(${args}${spec},${f.clean(...parts.temps)}${f.at(node)})`;
  parts.release();
  return helper === 'fmt' ? { text, type: 'str' } : { text };
}

function joined(f: Frame, node: JoinedStr): Code {
  const [only, another] = node.values;
  if (another === undefined && only?.kind === 'FormattedValue' && only.conversion === null)
    return field(f, only, 'field');
  const parts = new Sequence(f).addAll(node.values);
  const { texts } = parts;
  parts.release();
  if (texts.length === 0) return { text: '""', atomic: true, type: 'str' };
  return { text: texts.length === 1 ? (texts[0] as string) : `(${texts.join('+')})`, type: 'str' };
}

/** A template string: its static parts (one more than its fields) and its fields. */
function template(f: Frame, node: TemplateStr): Code {
  const strings = [''];
  const fields: Interpolation[] = [];
  for (const part of node.values) {
    if (part.kind === 'Interpolation') {
      fields.push(part);
      strings.push('');
    } else if (part.kind === 'Constant' && part.value.type === 'str')
      strings[strings.length - 1] += part.value.value;
  }
  const values = new Operands(f);
  const specs: string[] = [];
  for (const i of fields) {
    values.add(i.value);
    specs.push(i.formatSpec ? values.add(i.formatSpec).text : '""');
  }
  const taken = values.items.filter((_, i) => !isSpec(fields, i)).map((c) => c.text);
  const args = [
    `[${strings.map(quote).join(',')}]`,
    `[${taken.join(',')}]`,
    `[${fields.map((i) => quote(i.str)).join(',')}]`,
    `[${fields.map((i) => quote(i.conversion ?? '')).join(',')}]`,
    `[${specs.join(',')}]`,
  ];
  const text = values.wrap(`${f.use('template')}(${args.join(',')})`);
  values.release();
  return { text };
}

/** Is the operand number `index` (values and specs in turn, where there is one) a spec? */
function isSpec(fields: Interpolation[], index: number): boolean {
  let at = 0;
  for (const i of fields) {
    if (at++ === index) return false;
    if (i.formatSpec && at++ === index) return true;
  }
  return false;
}

export const constants: Visitors = {
  expr: {
    Constant: (f, node: Constant) => literal(f, node.value),
    JoinedStr: joined,
    FormattedValue: (f, node: FormattedValue) => field(f, node),
    TemplateStr: template,
  },
  test: {},
  stmt: {},
};
