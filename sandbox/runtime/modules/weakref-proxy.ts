/** Proxies of `weakref`: objects that pass everything on to what they refer to. */
import { da, ga, sa } from '../core/attributes.ts';
import { call, callk, callm } from '../core/call.ts';
import { type Def, def, defineType } from '../core/define.ts';
import { err, typeError } from '../core/exceptions.ts';
import { addressOf } from '../core/identity.ts';
import { di, gi, si } from '../core/items.ts';
import { builtins } from '../core/names.ts';
import { None, type Value } from '../core/object.ts';
import * as ops from '../core/operators.ts';
import {
  callSlot,
  contains,
  getIter,
  index,
  len,
  slot,
  str,
  strictStr,
  truth,
  typeName,
} from '../core/protocols.ts';
import { settle, type Type } from '../core/type.ts';

/** What a proxy stands for. */
function behind(p: Value): Value {
  const x = p.target.deref();
  if (x === undefined) throw err('ReferenceError', 'weakly-referenced object no longer exists');
  return x;
}

const isProxy = (x: Value): boolean => x.T === plainProxy || x.T === callableProxy;
/** An operand, which may be a proxy itself. */
const open = (x: Value): Value => (isProxy(x) ? behind(x) : x);

/** Binary operators by their special method's name; those marked have a reflected form too. */
const BINARY = [
  'add',
  'sub',
  'mul',
  'matmul',
  'truediv',
  'floordiv',
  'mod',
  'pow',
  'lshift',
  'rshift',
  'and',
  'or',
  'xor',
] as const;
const COMPARE = ['eq', 'ne', 'lt', 'le', 'gt', 'ge'] as const;

type Operator = (a: Value, b: Value) => Value;

function operatorMethods(): Record<string, Def> {
  const out: Record<string, Def> = {};
  const table = ops as unknown as Record<string, Operator>;
  const both = (f: Operator) => def('self, value, /', (a: Value, b: Value) => f(open(a), open(b)));
  for (const name of BINARY) {
    const f = table[name] as Operator;
    out[`__${name}__`] = both(f);
    out[`__r${name}__`] = both((a, b) => f(b, a));
    out[`__i${name}__`] = both(table[`i${name}`] as Operator);
  }
  out.__divmod__ = both(ops.divmod);
  out.__rdivmod__ = both((a, b) => ops.divmod(b, a));
  for (const name of COMPARE) out[`__${name}__`] = both(table[name] as Operator);
  for (const name of ['neg', 'pos', 'invert']) {
    const f = table[name] as (a: Value) => Value;
    out[`__${name}__`] = def('self, /', (p: Value) => f(behind(p)));
  }
  return out;
}

/** A method that asks the object by a built-in function, or for its own method. */
const through = (name: string): Def =>
  def('self, /', (p: Value) => call(builtins[`$${name}`], [behind(p)]));
const method = (name: string): Def => def('self, /', (p: Value) => callm(behind(p), name, []));

const methods = (): Record<string, Def> => ({
  ...operatorMethods(),
  __getattribute__: def('self, name, /', (p: Value, name: Value) =>
    ga(behind(p), strictStr(name, 'attribute name')),
  ),
  __setattr__: def('self, name, value, /', (p: Value, name: string, v: Value) => {
    sa(behind(p), name, v);
    return None;
  }),
  __delattr__: def('self, name, /', (p: Value, name: string) => {
    da(behind(p), name);
    return None;
  }),
  __repr__: def('self, /', (p: Value) => {
    const x = p.target.deref();
    const to = x === undefined ? "'NoneType' at 0x0" : `'${typeName(x)}' at ${addressOf(x)}`;
    return `<weakproxy at ${addressOf(p)}; to ${to}>`;
  }),
  __str__: def('self, /', (p: Value) => str(behind(p))),
  __bytes__: method('__bytes__'),
  __bool__: def('self, /', (p: Value) => truth(behind(p))),
  __int__: through('int'),
  __float__: through('float'),
  __index__: def('self, /', (p: Value) => index(behind(p))),
  __abs__: through('abs'),
  __len__: def('self, /', (p: Value) => len(behind(p))),
  __getitem__: def('self, key, /', (p: Value, k: Value) => gi(behind(p), k)),
  __setitem__: def('self, key, value, /', (p: Value, k: Value, v: Value) => {
    si(behind(p), k, v);
    return None;
  }),
  __delitem__: def('self, key, /', (p: Value, k: Value) => {
    di(behind(p), k);
    return None;
  }),
  __contains__: def('self, key, /', (p: Value, k: Value) => contains(k, behind(p))),
  __iter__: def('self, /', (p: Value) => getIter(behind(p))),
  __reversed__: method('__reversed__'),
});

function defineProxy(name: string, more: Record<string, Def>): Type {
  const cls = defineType(name, {
    module: 'weakref',
    final: true,
    methods: { ...methods(), ...more },
    attrs: { __hash__: None },
  });
  // Every look-up goes to the object: QuickJS must find nothing on the proxy itself.
  cls.getattribute = (p, attr) => ga(behind(p), attr);
  settle(cls);
  (cls as Value).standsIn = true;
  return cls;
}

export const plainProxy = defineProxy('ProxyType', {
  __next__: def('self, /', (p: Value) => {
    const x = behind(p);
    const next = slot(x, '___next__');
    if (next == null)
      throw typeError(`Weakref proxy referenced a non-iterator '${x.T.name}' object`);
    return callSlot(next, x);
  }),
});
export const callableProxy = defineProxy('CallableProxyType', {
  __call__: def('self, /, *args, **kwargs', (p: Value, args: Value[], kw: Map<string, Value>) =>
    callk(behind(p), args, [...kw.keys()], [...kw.values()]),
  ),
});

/** A proxy of `x`. */
export const weakProxy = (cls: Type, x: Value, callback: Value): Value => ({
  __proto__: cls.inst,
  target: new WeakRef(x),
  callback,
});
