/** `_making_classes`: `builtins.__build_class__`, and class statements where a program has put something else in its place. */
import type { Code } from '../../abi.ts';
import { call } from '../core/call.ts';
import { callx } from '../core/call-stars.ts';
import { builtin } from '../core/define.ts';
import { Dict } from '../core/dict.ts';
import { err, typeError } from '../core/exceptions.ts';
import { fn } from '../core/functions.ts';
import { builtins } from '../core/names.ts';
import { isStr, strOf, type Value } from '../core/object.ts';
import { buildClass, type ClassBody } from '../types/class-statement.ts';
import { namespaceOf } from '../types/namespace.ts';
import type { Definition } from './importing.ts';

/** What a function over the body of a class statement is made of. */
interface Statement {
  qualname: string;
  body: ClassBody;
  code: Code;
}
const statements = new WeakMap<Value, Statement>();

/** What a class statement calls in place of `__build_class__`: its body is a function then. */
function statement(
  name: string,
  qualname: string,
  G: Value,
  bases: Value[],
  kw: [string | null, Value][],
  body: ClassBody,
  code: Code,
): Value {
  const builder =
    G.builtins === undefined ? builtins.$__build_class__ : G.builtins.find('__build_class__');
  if (builder === undefined) throw err('NameError', '__build_class__ not found');
  if (builder === build) return buildClass(name, qualname, G, bases, kw, body, code);
  const f = fn(code, () => body(namespaceOf(new Dict())), G);
  statements.set(f, { qualname, body, code });
  return callx(builder, [f, name, ...bases], kw);
}

/** The body that any other function makes: its locals are its own, and where it stands nobody knows. */
const bodyOf =
  (f: Value): ClassBody =>
  (N) => {
    delete N.$__qualname__;
    delete N.$__firstlineno__;
    call(f, []);
    return undefined;
  };

const build = builtin(
  '__build_class__',
  'func?, name?, /, *bases, **kwds',
  (func: Value, given: Value, bases: Value[], kwds: Map<string, Value>): Value => {
    if (given === undefined) throw typeError('__build_class__: not enough arguments');
    if (func?.info === undefined) throw typeError('__build_class__: func must be a function');
    if (!isStr(given)) throw typeError('__build_class__: name is not a string');
    const name = strOf(given) as string;
    const of = statements.get(func) ?? { qualname: name, body: bodyOf(func), code: func };
    return buildClass(name, of.qualname, func.G, bases, [...kwds], of.body, of.code);
  },
);

export const makingClasses: Definition = {
  name: '_making_classes',
  make: () => ({
    build,
    statement: (...args: Parameters<typeof statement>) => statement(...args),
  }),
};
