import { attributeError } from '../core/attributes.ts';
import { GetSet, Member } from '../core/define.ts';
import { typeError, valueError } from '../core/exceptions.ts';
import { isStr, None, strOf, type Value } from '../core/object.ts';
import { toArray, typeName } from '../core/protocols.ts';
import { className } from '../core/traceback.ts';
import { install, isInstance, type Type } from '../core/type.ts';
import { dictOf } from './instance-dict.ts';
import { isIdentifier } from './unicode.ts';

/** A name as private names are stored in a class body. */
function mangle(cls: Type, name: string): string {
  if (!name.startsWith('__') || name.endsWith('__')) return name;
  return `_${cls.name.replace(/^_+/, '')}${name}`;
}

/** Built-in classes whose instances know their weak references themselves, or have no room for any. */
const OWN_WEAKREFS = [
  'type',
  'set',
  'frozenset',
  'deque',
  'module',
  'partial',
  'int',
  'tuple',
  'bytes',
];

/** Will a class below this one be the first to give its instances `__weakref__`? */
export const lacksWeakrefs = (b: Type): boolean =>
  !b.mro.some((t) => (t.heap ? t.dict.has('__weakref__') : OWN_WEAKREFS.includes(t.name)));

/** What a class may be given once by its slots, and not where it is there already. */
const isUnique = (name: Value): boolean => name === '__dict__' || name === '__weakref__';

/** `__slots__`: a data descriptor for each name, which keeps its value in a field of the instance. */
export function addSlots(cls: Type, slots: Value): void {
  const items = isStr(slots) ? [slots] : toArray(slots);
  const names: string[] = [];
  // The base whose instances a class's own go on from: what another one brings, it has not yet.
  const solid = solidOf(cls);
  const best = cls.bases.find((b) => solidOf(b) === solid) as Type;
  if (items.length > 0 && variable.has(cls.layout.name))
    throw typeError(`nonempty __slots__ not supported for subtype of '${best.name}'`);
  const taken = { __dict__: best.hasDict, __weakref__: !lacksWeakrefs(best) };
  for (const item of items.filter((x, i) => isUnique(x) || items.indexOf(x) === i)) {
    if (!isStr(item)) throw typeError(`__slots__ items must be strings, not '${item.T.name}'`);
    const given = strOf(item) as string;
    if (!isIdentifier(given)) throw typeError('__slots__ must be identifiers');
    if (isUnique(given)) {
      const which = given as keyof typeof taken;
      if (taken[which]) throw typeError(`${given} slot disallowed: we already got one`);
      taken[which] = true;
    }
    if (given === '__dict__') {
      cls.hasDict = true;
      put(cls, '__dict__', new GetSet('__dict__', cls, dictOf));
    } else if (given === '__weakref__') put(cls, given, weakrefAttribute(cls));
    else names.push(mangle(cls, given));
  }
  // CPython sorts them, whose order can be seen in the class's `__dict__`.
  for (const name of names.sort()) addSlot(cls, name);
}

/** Knot: the first weak reference to an object. None until there can be one. */
export const weakrefs = { first: (_x: Value): Value => None };

/** `__weakref__` of a class's instances. */
export const weakrefAttribute = (cls: Type): Value =>
  new GetSet('__weakref__', cls, (x) => weakrefs.first(x));

function put(cls: Type, name: string, raw: Value): void {
  cls.dict.set(name, raw);
  install(cls.proto, name, raw);
}

/** The fields that the slots of a class itself are kept in. */
const fieldsOf = new WeakMap<Type, string[]>();

/** The base that decides how instances look: the nearest that has slots or a payload of its own. */
export const solidOf = (cls: Type): Type =>
  cls.mro.find((c) => c === cls.layout || fieldsOf.has(c)) as Type;

/** The fields that an instance of a class keeps its slots in. */
export const slotFields = (cls: Type): Set<string> =>
  new Set(cls.mro.flatMap((c) => fieldsOf.get(c) ?? []));

/** Types whose instances differ in size: in C there is no place behind them. */
const variable = new Set(['int', 'tuple', 'bytes', 'type']);

function addSlot(cls: Type, name: string): void {
  if (cls.dict.has(name)) throw valueError(`'${name}' in __slots__ conflicts with class variable`);
  const field = `s ${name}`;
  fieldsOf.set(cls, [...(fieldsOf.get(cls) ?? []), field]);
  const check = (o: Value): void => {
    if (!isInstance(o, cls))
      throw typeError(
        `descriptor '${name}' for '${cls.name}' objects doesn't apply to a '${typeName(o)}' object`,
      );
  };
  put(
    cls,
    name,
    new Member(
      name,
      cls,
      (o) => {
        const v = o[field];
        if (v !== undefined) return v;
        check(o);
        throw attributeError(`'${className(o.T)}' object has no attribute '${name}'`, o, name);
      },
      (o, v) => {
        check(o);
        if (v === undefined && o[field] === undefined) throw attributeError(name, o, name);
        o[field] = v;
      },
    ),
  );
}
