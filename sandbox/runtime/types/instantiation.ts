/** Making instances: `type.__call__`, which asks a class's `__new__` and `__init__`. */
import { bindAttribute } from '../core/attributes.ts';
import { takesNoKeywords } from '../core/binding.ts';
import { call, callk, type DirectMaking } from '../core/call.ts';
import { cannotCreate, metatype, object } from '../core/define.ts';
import { typeError } from '../core/exceptions.ts';
import { None, Tuple, type Value } from '../core/object.ts';
import { type Signature, signatureOf } from '../core/signature.ts';
import { lookup, type Type } from '../core/type.ts';
import { watchInstance } from './finalizers.ts';

/** How the instances of a class are made, looked up once. */
export interface Making extends DirectMaking {
  /** `__new__`, or undefined where it is `object.__new__` and has nothing to complain about. */
  make: Value;
  /** `__init__`, or undefined where it is `object.__init__`. */
  init: Value;
  /** Keywords are for `__init__` alone: `__new__` takes none, and only complains of them where it is not overridden. */
  initOnly: boolean;
  /** The other way round: for an overridden `__new__`. */
  makeOnly: boolean;
}

const exceptionBase = { make: undefined as Value, init: undefined as Value };
/** Tells what BaseException's own `__new__` and `__init__` are. */
export function setExceptionBase(make: Value, init: Value): void {
  Object.assign(exceptionBase, { make, init });
}

const noNames: string[] = [];

const isPython = (f: Value): boolean => (f?.static ?? f)?.info !== undefined;

function makingOf(cls: Value): Making {
  const make = lookup(cls, '__new__');
  const init = lookup(cls, '__init__');
  if (make === undefined || (make === objectNew && !cls.heap && cls !== object))
    throw cannotCreate(cls);
  const plain = make === objectNew && init !== objectInit && cls.abstract === undefined;
  const making: Making = {
    make: plain ? undefined : unwrapStatic(make, cls),
    init: init === objectInit ? undefined : cls.proto.___init__,
    initOnly:
      make?.sig !== undefined && isPython(init) && takesNoKeywords(signatureOf(make) as Signature),
    makeOnly: init?.lenient === true && isPython(make),
    keeps: make === exceptionBase.make && init === exceptionBase.init,
    direct: false,
    whole: undefined,
  };
  making.direct =
    cls.T === metatype &&
    cls !== metatype &&
    !cls.finalizes &&
    (making.keeps ||
      (make === objectNew
        ? cls.abstract === undefined && (init === objectInit ? cls.heap : isPython(init))
        : !cls.heap && making.init === undefined && make?.sig !== undefined));
  if (make !== objectNew) making.whole = making.make;
  cls.making = making;
  return making;
}

/** `type.__call__`: `__new__`, then `__init__` if it gave an instance. */
export function construct(cls: Value, args: Value[], names: string[], values: Value[]): Value {
  if (cls === metatype) {
    if (args.length === 1 && names.length === 0) return args[0].T;
    if (args.length !== 3) throw typeError('type() takes 1 or 3 arguments');
  }
  const making: Making = cls.making ?? makingOf(cls);
  if (making.keeps && names.length === 0 && !cls.finalizes) {
    const e = cls.alloc(cls);
    e.args = new Tuple(args);
    return e;
  }
  const none = making.initOnly ? noNames : undefined;
  const o: Value =
    making.make === undefined
      ? cls.alloc(cls)
      : callk(making.make, [cls, ...args], none ?? names, none ?? values);
  if (o.T !== cls)
    return o.T.mro.includes(cls)
      ? initialise(o, o.T.making ?? makingOf(o.T), args, names, values)
      : o;
  return initialise(o, making, args, names, values);
}

function initialise(
  o: Value,
  { make, init, makeOnly }: Making,
  args: Value[],
  names: string[],
  values: Value[],
): Value {
  if (o.T.finalizes) watchInstance(o);
  if (init === undefined) {
    if (make === undefined && args.length + names.length > 0) objectInit(o, args, new Map());
    return o;
  }
  const r =
    names.length === 0 || makeOnly
      ? init.argc === args.length + 1
        ? init(o, ...args)
        : call(init, [o, ...args])
      : callk(init, [o, ...args], names, values);
  if (r !== None) throw typeError(`__init__() should return None, not '${r.T.name}'`);
  return o;
}

export const unwrapStatic = (raw: Value, cls: Type): Value =>
  raw.static ?? (typeof raw === 'function' ? raw : bindAttribute(raw, undefined, cls));
const objectNew = object.dict.get('__new__');
const objectInit = object.dict.get('__init__');
