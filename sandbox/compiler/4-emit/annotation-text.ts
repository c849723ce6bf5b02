/** The text that stands for an annotation with `from __future__ import annotations` (PEP 563): CPython writes it anew from the tree. */
import type {
  Arg,
  Arguments,
  Comprehension,
  ConstantValue,
  Expr,
  FormattedValue,
  Interpolation,
  Keyword,
} from '../ast.ts';
import type { Source } from '../source.ts';

/** How tightly expressions hold together: one that stands where something tighter is wanted gets parentheses. */
const LEVEL = {
  TUPLE: 0,
  TEST: 1,
  OR: 2,
  AND: 3,
  NOT: 4,
  COMPARE: 5,
  BIT_OR: 6,
  BIT_XOR: 7,
  BIT_AND: 8,
  SHIFT: 9,
  ARITHMETIC: 10,
  TERM: 11,
  FACTOR: 12,
  POWER: 13,
  AWAIT: 14,
  ATOM: 15,
} as const;

const OF_OPERATOR: Record<string, number> = {
  '|': LEVEL.BIT_OR,
  '^': LEVEL.BIT_XOR,
  '&': LEVEL.BIT_AND,
  '<<': LEVEL.SHIFT,
  '>>': LEVEL.SHIFT,
  '+': LEVEL.ARITHMETIC,
  '-': LEVEL.ARITHMETIC,
  '*': LEVEL.TERM,
  '@': LEVEL.TERM,
  '/': LEVEL.TERM,
  '//': LEVEL.TERM,
  '%': LEVEL.TERM,
  '**': LEVEL.POWER,
};

/** An annotation in CPython's spelling. `source` tells whether a str was written with `u`. */
export function annotationText(e: Expr, source: Source): string {
  return text(e, LEVEL.TEST);

  function text(e: Expr, level: number): string {
    switch (e.kind) {
      case 'Name':
        return e.id;
      case 'Constant':
        return constant(e, e.value);
      case 'Attribute': {
        const isInt = e.value.kind === 'Constant' && e.value.value.type === 'int';
        return `${text(e.value, LEVEL.ATOM)}${isInt ? ' ' : ''}.${e.attr}`;
      }
      case 'Subscript':
        return `${text(e.value, LEVEL.ATOM)}[${text(e.slice, LEVEL.TUPLE)}]`;
      case 'Slice': {
        const [lower, upper] = [e.lower, e.upper].map((x) => (x ? text(x, LEVEL.TEST) : ''));
        return `${lower}:${upper}${e.step ? `:${text(e.step, LEVEL.TEST)}` : ''}`;
      }
      case 'Starred':
        return `*${text(e.value, LEVEL.BIT_OR)}`;
      case 'List':
        return `[${listed(e.elts)}]`;
      case 'Set':
        return `{${listed(e.elts)}}`;
      case 'Tuple':
        if (e.elts.length === 0) return '()';
        return within(level, LEVEL.TUPLE, `${listed(e.elts)}${e.elts.length === 1 ? ',' : ''}`);
      case 'Dict': {
        const pair = (key: Expr | null, value: Expr) =>
          key === null
            ? `**${text(value, LEVEL.BIT_OR)}`
            : `${text(key, LEVEL.TEST)}: ${text(value, LEVEL.TEST)}`;
        return `{${e.keys.map((key, i) => pair(key, e.values[i] as Expr)).join(', ')}}`;
      }
      case 'BinOp': {
        const own = OF_OPERATOR[e.op] as number;
        const isPower = e.op === '**';
        const left = text(e.left, own + Number(isPower));
        return within(level, own, `${left} ${e.op} ${text(e.right, own + Number(!isPower))}`);
      }
      case 'UnaryOp': {
        const own = e.op === 'not' ? LEVEL.NOT : LEVEL.FACTOR;
        return within(level, own, `${e.op}${e.op === 'not' ? ' ' : ''}${text(e.operand, own)}`);
      }
      case 'BoolOp': {
        const own = e.op === 'or' ? LEVEL.OR : LEVEL.AND;
        return within(level, own, e.values.map((x) => text(x, own + 1)).join(` ${e.op} `));
      }
      case 'Compare': {
        const others = e.comparators.map((x, i) => ` ${e.ops[i]} ${text(x, LEVEL.BIT_OR)}`);
        return within(level, LEVEL.COMPARE, text(e.left, LEVEL.BIT_OR) + others.join(''));
      }
      case 'IfExp': {
        const [body, test] = [e.body, e.test].map((x) => text(x, LEVEL.OR));
        return within(level, LEVEL.TEST, `${body} if ${test} else ${text(e.orelse, LEVEL.TEST)}`);
      }
      case 'Lambda': {
        const space = e.args.posonlyargs.length + e.args.args.length > 0 ? ' ' : '';
        const head = `lambda${space}${parameters(e.args)}`;
        return within(level, LEVEL.TEST, `${head}: ${text(e.body, LEVEL.TEST)}`);
      }
      case 'Call': {
        const [only] = e.args;
        const isAlone = e.args.length === 1 && e.keywords.length === 0;
        const callee = text(e.func, LEVEL.ATOM);
        if (isAlone && only?.kind === 'GeneratorExp') return callee + text(only, LEVEL.ATOM);
        const given = [...e.args.map((x) => text(x, LEVEL.TEST)), ...e.keywords.map(keyword)];
        return `${callee}(${given.join(', ')})`;
      }
      case 'NamedExpr':
        return within(
          level,
          LEVEL.TUPLE,
          `${text(e.target, LEVEL.ATOM)} := ${text(e.value, LEVEL.ATOM)}`,
        );
      case 'Await':
        return within(level, LEVEL.AWAIT, `await ${text(e.value, LEVEL.ATOM)}`);
      case 'Yield':
        return e.value === null ? '(yield)' : `(yield ${text(e.value, LEVEL.TEST)})`;
      case 'YieldFrom':
        return `(yield from ${text(e.value, LEVEL.TEST)})`;
      case 'ListComp':
        return `[${text(e.elt, LEVEL.TEST)}${clauses(e.generators)}]`;
      case 'SetComp':
        return `{${text(e.elt, LEVEL.TEST)}${clauses(e.generators)}}`;
      case 'GeneratorExp':
        return `(${text(e.elt, LEVEL.TEST)}${clauses(e.generators)})`;
      case 'DictComp': {
        const [key, value] = [e.key, e.value].map((x) => text(x, LEVEL.TEST));
        return `{${key}: ${value}${clauses(e.generators)}}`;
      }
      case 'JoinedStr':
        return `f${strText(formatted(e.values))}`;
      case 'TemplateStr':
        return `t${strText(formatted(e.values))}`;
      case 'FormattedValue':
      case 'Interpolation':
        return field(e);
    }
  }

  function listed(elts: Expr[]): string {
    return elts.map((x) => text(x, LEVEL.TEST)).join(', ');
  }

  function keyword({ arg, value }: Keyword): string {
    return `${arg === null ? '**' : `${arg}=`}${text(value, LEVEL.TEST)}`;
  }

  function clauses(generators: Comprehension[]): string {
    return generators
      .map(({ target, iter, ifs, isAsync }) => {
        const head = `${isAsync ? ' async' : ''} for ${text(target, LEVEL.TUPLE)}`;
        const tests = ifs.map((x) => ` if ${text(x, LEVEL.OR)}`).join('');
        return `${head} in ${text(iter, LEVEL.OR)}${tests}`;
      })
      .join('');
  }

  function parameters(args: Arguments): string {
    const positional = [...args.posonlyargs, ...args.args];
    const required = positional.length - args.defaults.length;
    const named = ({ arg }: Arg, value: Expr | null | undefined) =>
      value ? `${arg}=${text(value, LEVEL.TEST)}` : arg;
    const out = positional.map((arg, i) => named(arg, args.defaults[i - required]));
    if (args.posonlyargs.length > 0) out.splice(args.posonlyargs.length, 0, '/');
    if (args.vararg) out.push(`*${args.vararg.arg}`);
    else if (args.kwonlyargs.length > 0) out.push('*');
    out.push(...args.kwonlyargs.map((arg, i) => named(arg, args.kwDefaults[i])));
    if (args.kwarg) out.push(`**${args.kwarg.arg}`);
    return out.join(', ');
  }

  function constant(e: Expr, c: ConstantValue): string {
    switch (c.type) {
      case 'str':
        return (
          (/^u/i.test(source.slice(e.line, e.col, e.line, e.col + 1)) ? 'u' : '') + strText(c.value)
        );
      case 'bytes':
        return `b${quoted(
          Array.from(c.value, (byte) => String.fromCharCode(byte)),
          (x) => x > '~',
        )}`;
      case 'bool':
        return c.value ? 'True' : 'False';
      case 'Ellipsis':
        return '...';
      case 'None':
        return 'None';
      case 'int':
        return String(c.value);
      case 'float':
        return floatText(c.value);
      case 'complex':
        return `${floatText(c.imag).replace(/\.0$/, '')}j`;
    }
  }

  function formatted(values: Expr[]): string {
    return values
      .map((x) => {
        if (x.kind === 'FormattedValue' || x.kind === 'Interpolation') return field(x);
        const isText = x.kind === 'Constant' && x.value.type === 'str';
        return isText ? (x.value as { value: string }).value.replace(/[{}]/g, '$&$&') : '';
      })
      .join('');
  }

  function field({ value, conversion, formatSpec }: FormattedValue | Interpolation): string {
    const inner = text(value, LEVEL.OR);
    const spec = formatSpec === null ? '' : `:${formatted(formatSpec.values)}`;
    return `{${inner.startsWith('{') ? ' ' : ''}${inner}${conversion ? `!${conversion}` : ''}${spec}}`;
  }
}

/** In parentheses, where something tighter is wanted than `own`. */
const within = (level: number, own: number, inner: string): string =>
  level > own ? `(${inner})` : inner;

/** A float as `repr` writes it; what is infinite as a number that is too big. */
function floatText(x: number): string {
  if (x === Number.POSITIVE_INFINITY) return '1e309';
  if (x !== 0 && (x >= 1e16 || x < 1e-4))
    return x.toExponential().replace(/e([+-])(\d)$/, 'e$10$2');
  return Number.isInteger(x) ? `${x}.0` : String(x);
}

/** A str as `repr` writes it. */
const strText = (value: string): string =>
  quoted([...value], (c) => c > '~' && /[\p{C}\p{Z}]/u.test(c));

const ESCAPES: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\' };

function quoted(chars: string[], isHidden: (c: string) => boolean): string {
  const mark = chars.includes("'") && !chars.includes('"') ? '"' : "'";
  const shown = (c: string): string => {
    if (c === mark) return `\\${c}`;
    if (ESCAPES[c] !== undefined) return ESCAPES[c];
    if (c >= ' ' && c !== '\x7f' && !isHidden(c)) return c;
    const hex = (c.codePointAt(0) as number).toString(16);
    if (hex.length <= 2) return `\\x${hex.padStart(2, '0')}`;
    return hex.length <= 4 ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
  };
  return mark + chars.map(shown).join('') + mark;
}
