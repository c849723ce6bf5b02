import { call } from './call.ts';
import { typeError } from './exceptions.ts';
import { Float, NotImplemented, type Value } from './object.ts';
import { callSlot, callSlot2, compare, truth, typeName } from './protocols.ts';

type Binary = (a: Value, b: Value) => Value;

/**
 * Arithmetic on built-in numbers by operator, filled by `types/int` and its neighbours. Each takes numbers, boxes, bools
 * and complex of exactly those types, and gives undefined for anything else.
 */
export const arithmetic: Record<string, Binary> = Object.create(null);

const none: Binary = () => undefined;

/** Does the class of `b` come first? Only as a proper subclass that answers the reflected operator itself. */
function reflectedFirst(a: Value, b: Value, reflected: Value, rslot: string): boolean {
  const ta = a.T;
  const tb = b.T;
  return reflected != null && ta !== tb && tb.mro.includes(ta) && ta.proto[rslot] !== reflected;
}

/** `+` and `*` of sequences stand behind the numeric protocol: another operand's reflected method is asked first. */
const isSequence = (a: Value): boolean => a.T.layout.sequence === true;
const sequenceFirst = (a: Value, b: Value): boolean => isSequence(a) && !isSequence(b);

/** Calls `a.__op__(b)`, `b.__rop__(a)` in the order of the reference ("Emulating numeric types"). */
function dispatch(a: Value, b: Value, lslot: string, rslot: string): Value {
  const left = a.T.proto[lslot];
  const right = a.T === b.T ? undefined : b.T.proto[rslot];
  if (right != null && (reflectedFirst(a, b, right, rslot) || sequenceFirst(a, b))) {
    const r = callSlot2(right, b, a);
    if (r !== NotImplemented) return r;
    return left == null ? NotImplemented : callSlot2(left, a, b);
  }
  if (left != null) {
    // Without `callSlot2`, for those that call themselves: QuickJS's stack is small.
    const r = left.argc === 2 ? left(a, b) : call(left, [a, b]);
    if (r !== NotImplemented) return r;
  }
  return right == null ? NotImplemented : callSlot2(right, b, a);
}

const unsupported = (symbol: string, a: Value, b: Value): Value =>
  typeError(`unsupported operand type(s) for ${symbol}: '${typeName(a)}' and '${typeName(b)}'`);

/** A binary operator: built-in numbers first, then the special methods. */
function binary(name: string, symbol: string): Binary {
  const lslot = `___${name}__`;
  const rslot = `___r${name}__`;
  return (a, b) => {
    const n = (arithmetic[name] ?? none)(a, b);
    if (n !== undefined) return n;
    const r = dispatch(a, b, lslot, rslot);
    if (r === NotImplemented) throw unsupported(symbol, a, b);
    return r;
  };
}

/** An augmented assignment: `__iop__`, else the operator itself, with `+=` in the message. */
function inplace(name: string, symbol: string): Binary {
  const islot = `___i${name}__`;
  const lslot = `___${name}__`;
  const rslot = `___r${name}__`;
  return (a, b) => {
    const n = (arithmetic[name] ?? none)(a, b);
    if (n !== undefined) return n;
    const own = a.T.proto[islot];
    if (own != null) {
      const r = callSlot2(own, a, b);
      if (r !== NotImplemented) return r;
    }
    const r = dispatch(a, b, lslot, rslot);
    if (r === NotImplemented) throw unsupported(`${symbol}=`, a, b);
    return r;
  };
}

const MAX = Number.MAX_SAFE_INTEGER;
/** Texts below this length need no check against the limit of the memory. */
const SHORT = 1e5;
const slowAdd = binary('add', '+');
const slowSub = binary('sub', '-');
const slowMul = binary('mul', '*');

/** The number behind an int that is a JavaScript number, or an exact float; undefined for anything else. */
const real = (x: Value): number | undefined => x.f64 ?? (typeof x === 'number' ? x : undefined);

/** `a + b`, with the pairs that programs add most in front. */
export function add(a: Value, b: Value): Value {
  if (typeof a === 'number') {
    if (typeof b === 'number') {
      const r = a + b;
      if (r <= MAX && r >= -MAX) return r;
    } else if (b.f64 !== undefined) return new Float(a + b.f64);
  } else if (a.f64 !== undefined) {
    const y = real(b);
    if (y !== undefined) return new Float(a.f64 + y);
  } else if (typeof a === 'string' && typeof b === 'string') return a + b;
  return slowAdd(a, b);
}

export function sub(a: Value, b: Value): Value {
  if (typeof a === 'number') {
    if (typeof b === 'number') {
      const r = a - b;
      if (r <= MAX && r >= -MAX) return r;
    } else if (b.f64 !== undefined) return new Float(a - b.f64);
  } else if (a.f64 !== undefined) {
    const y = real(b);
    if (y !== undefined) return new Float(a.f64 - y);
  }
  return slowSub(a, b);
}

export function mul(a: Value, b: Value): Value {
  if (typeof a === 'number') {
    if (typeof b === 'number') {
      const r = a * b;
      if (r <= MAX && r >= -MAX) return r === 0 ? 0 : r;
    } else if (b.f64 !== undefined) return new Float(a * b.f64);
  } else if (a.f64 !== undefined) {
    const y = real(b);
    if (y !== undefined) return new Float(a.f64 * y);
  } else if (typeof a === 'string' && typeof b === 'number' && a.length * b < SHORT) {
    return b > 0 ? a.repeat(b) : '';
  }
  return slowMul(a, b);
}

const slowDiv = binary('truediv', '/');

export function truediv(a: Value, b: Value): Value {
  const x = real(a);
  if (x !== undefined) {
    const y = real(b);
    if (y !== undefined && y !== 0) return new Float(x / y);
  }
  return slowDiv(a, b);
}

export const matmul = binary('matmul', '@');
export const floordiv = binary('floordiv', '//');
export const mod = binary('mod', '%');
export const lshift = binary('lshift', '<<');
export const rshift = binary('rshift', '>>');
export const and = binary('and', '&');
export const or = binary('or', '|');
export const xor = binary('xor', '^');
export const pow = binary('pow', '** or pow()');
export const divmod = binary('divmod', 'divmod()');
const slowIadd = inplace('add', '+');
const slowIsub = inplace('sub', '-');
const slowImul = inplace('mul', '*');

/** Numbers, floats and pairs of strings have no augmented form of their own. */
function plainPair(a: Value, b: Value): boolean {
  if (typeof a === 'string') return typeof b === 'string';
  return real(a) !== undefined && real(b) !== undefined;
}

export const iadd: Binary = (a, b) => (plainPair(a, b) ? add(a, b) : slowIadd(a, b));
export const isub: Binary = (a, b) =>
  typeof a !== 'string' && plainPair(a, b) ? sub(a, b) : slowIsub(a, b);
export const imul: Binary = (a, b) =>
  typeof a !== 'string' && plainPair(a, b) ? mul(a, b) : slowImul(a, b);
export const imatmul = inplace('matmul', '@');
export const itruediv = inplace('truediv', '/');
export const ifloordiv = inplace('floordiv', '//');
export const imod = inplace('mod', '%');
export const ilshift = inplace('lshift', '<<');
export const irshift = inplace('rshift', '>>');
export const iand = inplace('and', '&');
export const ior = inplace('or', '|');
export const ixor = inplace('xor', '^');
export const ipow = inplace('pow', '**');

// ---- unary ---------------------------------------------------------------------------------------

function unary(slot: string, symbol: string, a: Value): Value {
  const f = a.T.proto[slot];
  if (f == null) throw typeError(`bad operand type for unary ${symbol}: '${typeName(a)}'`);
  return callSlot(f, a);
}

export function neg(a: Value): Value {
  if (typeof a === 'number') return a === 0 ? 0 : -a;
  if (a.f64 !== undefined) return new Float(-a.f64);
  return unary('___neg__', '-', a);
}
export const pos = (a: Value): Value => (typeof a === 'number' ? a : unary('___pos__', '+', a));
export const invert = (a: Value): Value =>
  typeof a === 'number' ? -a - 1 : unary('___invert__', '~', a);

// ---- comparison ------------------------------------------------------------------------------------

/** Calls the rich comparison methods in the order of the reference ("__lt__ …"); NotImplemented when neither knows. */
function rich(a: Value, b: Value, lslot: string, rslot: string): Value {
  const right = b.T.proto[rslot];
  if (a.T !== b.T && right != null && b.T.mro.includes(a.T)) {
    const r = callSlot2(right, b, a);
    if (r !== NotImplemented) return r;
    const left = a.T.proto[lslot];
    return left == null ? NotImplemented : callSlot2(left, a, b);
  }
  const left = a.T.proto[lslot];
  if (left != null) {
    const r = left.argc === 2 ? left(a, b) : call(left, [a, b]);
    if (r !== NotImplemented) return r;
  }
  return right == null ? NotImplemented : callSlot2(right, b, a);
}

export function eq(a: Value, b: Value): Value {
  if (typeof a === 'number' && typeof b === 'number') return a === b;
  if (typeof a === 'string' && typeof b === 'string') return a === b;
  const r = rich(a, b, '___eq__', '___eq__');
  return r === NotImplemented ? a === b : r;
}

export function ne(a: Value, b: Value): Value {
  if (typeof a === 'number' && typeof b === 'number') return a !== b;
  if (typeof a === 'string' && typeof b === 'string') return a !== b;
  const r = rich(a, b, '___ne__', '___ne__');
  return r === NotImplemented ? a !== b : r;
}

compare.eq = eq;

/** `object.__ne__`: the inverse of `__eq__`. */
export function notEqual(a: Value, b: Value): Value {
  const f = a.T.proto.___eq__;
  const r = f == null ? NotImplemented : callSlot2(f, a, b);
  return r === NotImplemented ? r : !truth(r);
}

function ordering(
  name: string,
  swapped: string,
  symbol: string,
  js: (a: number, b: number) => boolean,
): Binary {
  const lslot = `___${name}__`;
  const rslot = `___${swapped}__`;
  return (a, b) => {
    if (typeof a === 'number' && typeof b === 'number') return js(a, b);
    const x = real(a);
    if (x !== undefined) {
      const y = real(b);
      if (y !== undefined) return js(x, y);
    }
    const r = rich(a, b, lslot, rslot);
    if (r !== NotImplemented) return r;
    throw typeError(
      `'${symbol}' not supported between instances of '${typeName(a)}' and '${typeName(b)}'`,
    );
  };
}

export const lt = ordering('lt', 'gt', '<', (a, b) => a < b);
export const le = ordering('le', 'ge', '<=', (a, b) => a <= b);
export const gt = ordering('gt', 'lt', '>', (a, b) => a > b);
export const ge = ordering('ge', 'le', '>=', (a, b) => a >= b);
