/** `complex`: the type object. Instances have the fields `re` and `im`. */
import { classmethod, def, defineType } from '../core/define.ts';
import { typeError } from '../core/exceptions.ts';
import { Float, NotImplemented, strOf, Tuple, type Value } from '../core/object.ts';
import { callSlot, slot, typeName, warner, warnOfSubclass } from '../core/protocols.ts';
import type { Type } from '../core/type.ts';
import { big, type Int, normal } from './bigint.ts';
import { absolute, complexRepr, type Operand, parseComplex } from './complex-ops.ts';
import { floatFrom } from './float.ts';
import { hashFloat } from './float-ops.ts';
import { formatComplex } from './format-number.ts';
import { COMPLEX, Complex, equalsReal, operatorMethods, rankOf } from './numeric.ts';
import { specArgument } from './str-arguments.ts';
import { asciiDigits } from './unicode.ts';

/** The parts of an argument of `complex()`, one only where it is real; undefined where it is no number. */
function partsOf(x: Value): Operand | undefined {
  if (rankOf(x) === COMPLEX) return [x.re, x.im];
  const convert = slot(x, '___complex__');
  if (convert != null) {
    const r = callSlot(convert, x);
    if (rankOf(r) === COMPLEX) {
      if (r.T !== complex) warnOfSubclass('__complex__', 'complex', r);
      return [r.re, r.im];
    }
    throw typeError(`__complex__ returned non-complex (type ${typeName(r)})`);
  }
  const real = floatFrom(x);
  return real === undefined ? undefined : [real];
}

const realWanted = (name: string, x: Value): string =>
  `complex() argument '${name}' must be a real number, not ${typeName(x)}`;

const notReal = (name: string, x: Value): Value => typeError(realWanted(name, x));

const discourage = (name: string, x: Value): void =>
  warner.here('DeprecationWarning', realWanted(name, x));

function newComplex(cls: Type, real: Value, imag: Value): Value {
  const text = real === undefined ? undefined : strOf(real);
  if (text !== undefined && imag === undefined)
    return make(cls, ...parseComplex(asciiDigits(text)));
  const first: Operand | undefined = real === undefined ? [0] : partsOf(real);
  if (first === undefined) {
    if (imag !== undefined) throw notReal('real', real);
    throw typeError(`complex() argument must be a string or a number, not ${typeName(real)}`);
  }
  const [re, im] = first;
  if (imag === undefined) return make(cls, re, im ?? 0);
  const second = partsOf(imag);
  if (second === undefined) throw notReal('imag', imag);
  if (im !== undefined) discourage('real', real);
  if (second[1] !== undefined) discourage('imag', imag);
  return make(
    cls,
    second[1] === undefined ? re : re - second[1],
    im === undefined ? second[0] : im + second[0],
  );
}

function make(cls: Type, re: number, im: number): Value {
  if (cls === complex) return new Complex(re, im);
  const self = cls.alloc(cls);
  self.re = re;
  self.im = im;
  return self;
}

/** `hash(z)`: that of the real part plus 1000003 times that of the imaginary part, as a signed 64-bit number. */
function hash(z: Complex): Int {
  const sum = big(hashFloat(z.re)) + 1000003n * big(hashFloat(z.im));
  const range = 1n << 64n;
  const low = ((sum % range) + range) % range;
  const signed = low >= range / 2n ? low - range : low;
  return normal(signed === -1n ? -2n : signed);
}

const equals = (a: Complex, b: Value): Value => {
  const rank = rankOf(b);
  if (rank === undefined) return NotImplemented;
  return rank === COMPLEX ? a.re === b.re && a.im === b.im : equalsReal(a, b);
};

const unary = (f: (z: Complex) => Value) => def('self, /', f);

export const complex: Type = defineType('complex', {
  js: Complex,
  make: def('cls, real?, imag?', newComplex),
  alloc: (cls) => ({ __proto__: cls.inst, re: 0, im: 0 }) as Value,
  methods: {
    ...operatorMethods(COMPLEX),
    __eq__: def('self, value, /', equals),
    __ne__: def('self, value, /', (a: Complex, b: Value) => {
      const same = equals(a, b);
      return same === NotImplemented ? same : !same;
    }),
    __repr__: unary((z) => complexRepr(z.re, z.im)),
    __hash__: unary(hash),
    __bool__: unary((z) => z.re !== 0 || z.im !== 0),
    __neg__: unary((z) => new Complex(-z.re, -z.im)),
    __pos__: unary((z) => new Complex(z.re, z.im)),
    __abs__: unary((z) => new Float(absolute([z.re, z.im]))),
    __complex__: unary((z) => new Complex(z.re, z.im)),
    __format__: def('self, format_spec, /', (self: Complex, spec: Value) => {
      const text = specArgument(spec);
      if (text === '') return callSlot(slot(self, '___str__'), self);
      return formatComplex(self.re, self.im, text);
    }),
    __getnewargs__: unary((z) => new Tuple([new Float(z.re), new Float(z.im)])),
    conjugate: unary((z) => new Complex(z.re, -z.im)),
    from_number: classmethod('cls, number, /', (cls: Type, x: Value) => {
      const parts = partsOf(x);
      if (parts === undefined) throw typeError(`must be real number, not ${typeName(x)}`);
      return make(cls, parts[0], parts[1] ?? 0);
    }),
  },
  getters: {
    real: (z) => new Float(z.re),
    imag: (z) => new Float(z.im),
  },
});
(complex as Value).rank = COMPLEX;
