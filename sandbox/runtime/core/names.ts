import { err } from './exceptions.ts';
import { hasOwn, Module, OWN, type Value } from './object.ts';

/** The module `builtins`: its names are the last place where a global is looked for. */
export const builtins: Value = new Module();

/** Messages show 200 bytes of a name. */
function shortened(name: string): string {
  if (name.length < 50) return name;
  let room = 200;
  let shown = '';
  for (const char of name) {
    const code = char.codePointAt(0) as number;
    room -= code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (room < 0) break;
    shown += char;
  }
  return shown;
}

/** A NameError with the name in a field, for suggestions, and the module it was missed in. */
export function nameError(
  name: string,
  G: Value,
  message = `name '${shortened(name)}' is not defined`,
): Value {
  const e = err('NameError', message);
  e.name = name;
  e.scope = G;
  return e;
}

/** What stands for a name without a value while annotations are evaluated with forward references; undefined: NameError. */
export const missing = { value: (_name: string): Value => undefined };

/** See `Runtime.gl`. */
export function gl(G: Value, name: string): Value {
  const key = `$${name}`;
  const own = hasOwn(G, key) ? G[key] : undefined;
  const v =
    own ??
    (G.builtins !== undefined
      ? G.builtins.find(name)
      : hasOwn(builtins, key)
        ? builtins[key]
        : undefined);
  if (v !== undefined) return v;
  const stand = missing.value(name);
  if (stand !== undefined) return stand;
  if (name === '__builtins__') return builtins;
  throw nameError(name, G);
}

/** See `Runtime.cl`. */
export function cl(N: Value, G: Value, name: string): Value {
  return N[`$${name}`] ?? gl(G, name);
}

/** See `Runtime.dg`. */
export function dg(G: Value, name: string): void {
  const key = `$${name}`;
  if (hasOwn(G, key)) G[key] = undefined;
  else if (G instanceof Module || !(key in G)) throw nameError(name, G);
  delete G[key];
}

/**
 * Gives a module a name whose value `get` computes, until it is bound or deleted: `drop` is called before that. `enumerable`: is it
 * among those that `dir` lists?
 */
export function computed(
  m: Value,
  name: string,
  get: () => Value,
  enumerable = false,
  drop?: () => void,
): void {
  const key = `$${name}`;
  const set = (value: Value): void => {
    drop?.();
    Object.defineProperty(m, key, { value, ...OWN });
  };
  Object.defineProperty(m, key, { get, set, enumerable, configurable: true });
}

/** See `Runtime.steady`. What deletes a global assigns undefined first. */
export function steady(G: Value, name: string, drop: () => void): Value {
  const held = G[`$${name}`];
  computed(
    G,
    name,
    Object.assign(() => held, { held }),
    true,
    drop,
  );
  return held;
}

/** See `Runtime.unbound`. */
export function unbound(name: string): Value {
  const stand = missing.value(name);
  if (stand !== undefined) return stand;
  throw err(
    'UnboundLocalError',
    `cannot access local variable '${name}' where it is not associated with a value`,
  );
}

/** See `Runtime.unboundfree`. */
export function unboundfree(name: string): Value {
  const stand = missing.value(name);
  if (stand !== undefined) return stand;
  throw nameError(
    name,
    undefined,
    `cannot access free variable '${name}' where it is not associated with a value in enclosing scope`,
  );
}

/** Who calls `globals()`, `eval` …: told by emitted code just before. */
export interface Scope {
  G: Value;
  locals: (() => Record<string, Value>) | undefined;
  /** The namespace of a class body, or of `exec` with separate locals. */
  N: Value;
}
let told: Scope | undefined;

/** See `Runtime.scope`. */
export function scope(G: Value, locals?: () => Record<string, Value>, N?: Value): void {
  told = { G, locals, N };
}

/** Takes what `scope` was told, once. */
export function takeScope(): Scope | undefined {
  const s = told;
  told = undefined;
  return s;
}
