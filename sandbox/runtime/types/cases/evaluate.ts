/** Evaluates the expressions of the recorded cases with the runtime alone, without the compiler. */
import { ga } from '../../core/attributes.ts';
import { call, callk } from '../../core/call.ts';
import { Dict } from '../../core/dict.ts';
import { isException } from '../../core/exceptions.ts';
import { gi, makeSlice } from '../../core/items.ts';
import { builtins } from '../../core/names.ts';
import { Float, List, Tuple, type Value } from '../../core/object.ts';
import * as ops from '../../core/operators.ts';
import { contains, repr, truth } from '../../core/protocols.ts';
import { installBuiltins } from '../../modules/builtins.ts';
import '../all.ts';
import { normal } from '../bigint.ts';
import { fromLatin1 } from '../bytes-object.ts';
import { Complex } from '../numeric.ts';
import { asciiOnly } from '../repr-str.ts';

installBuiltins(builtins);

/** An expression as `record.py` writes it: a str or int as itself, everything else as [kind, …]. */
export type Tree = string | number | [kind: string, ...rest: Value[]];

type Binary = (a: Value, b: Value) => Value;

/** Operators by the names of Python's `ast` module. */
const operators: Record<string, Binary> = {
  Add: ops.add,
  Sub: ops.sub,
  Mult: ops.mul,
  Div: ops.truediv,
  FloorDiv: ops.floordiv,
  Mod: ops.mod,
  Pow: ops.pow,
  LShift: ops.lshift,
  RShift: ops.rshift,
  BitAnd: ops.and,
  BitOr: ops.or,
  BitXor: ops.xor,
  Eq: ops.eq,
  NotEq: ops.ne,
  Lt: ops.lt,
  LtE: ops.le,
  Gt: ops.gt,
  GtE: ops.ge,
  In: contains,
  NotIn: (a, b) => !contains(a, b),
};

const unary: Record<string, (a: Value) => Value> = {
  USub: ops.neg,
  UAdd: ops.pos,
  Invert: ops.invert,
  Not: (a) => !truth(a),
};

/** The value of an expression. */
export function evaluate(tree: Tree): Value {
  if (!Array.isArray(tree)) return tree;
  const [kind, a, b, c] = tree;
  switch (kind) {
    case 'name':
      return builtins[`$${a}`];
    case 'int':
      return normal(BigInt(a));
    case 'float':
      return new Float(a === 'inf' ? Number.POSITIVE_INFINITY : Number(a));
    case 'imag':
      return new Complex(0, Number(a));
    case 'bytes':
      return fromLatin1(a);
    case 'attr':
      return ga(evaluate(a), b);
    case 'call': {
      const f = evaluate(a);
      const args = b.map(evaluate);
      if (c.length === 0) return call(f, args);
      return callk(
        f,
        args,
        c.map((pair: Value) => pair[0]),
        c.map((pair: Value) => evaluate(pair[1])),
      );
    }
    case 'op':
      return operators[a]?.(evaluate(b), evaluate(c));
    case 'unary':
      return unary[a]?.(evaluate(b));
    case 'item':
      return gi(evaluate(a), evaluate(b));
    case 'slice':
      return makeSlice(evaluate(a), evaluate(b), evaluate(c));
    case 'tuple':
      return new Tuple(a.map(evaluate));
    case 'list':
      return new List(a.map(evaluate));
    default: {
      const dict = new Dict();
      for (const [key, value] of a) dict.set(evaluate(key), evaluate(value));
      return dict;
    }
  }
}

/** What an expression gives: its repr in ASCII, or the class and the arguments of the exception it raises. */
export function outcome(tree: Tree): string | [string, string] {
  try {
    return asciiOnly(repr(evaluate(tree)));
  } catch (problem) {
    const e = problem as Value;
    if (!isException(e)) throw e;
    return [e.T.name, asciiOnly(repr(e.args))];
  }
}
