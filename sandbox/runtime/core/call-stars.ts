import { ga } from './attributes.ts';
import { call, callk } from './call.ts';
import { Dict } from './dict.ts';
import { typeError } from './exceptions.ts';
import { gi } from './items.ts';
import { isStr, strOf, type Value } from './object.ts';
import { iter, slot, typeName } from './protocols.ts';

/** How a callable is named in the errors of a call: `f()` with module for functions, else its repr. */
export function calleeName(f: Value): string {
  const name = f.$__qualname__ ?? f.nm;
  if (typeof f !== 'function' || typeof name !== 'string') return `${typeName(f)} object`;
  const module = f.$__module__;
  const prefix = typeof module === 'string' && module !== 'builtins' ? `${module}.` : '';
  return `${prefix}${name}()`;
}

/** The items of a mapping given with `**`. */
function pairs(mapping: Value, callee: () => string): [Value, Value][] {
  if (mapping instanceof Dict) return mapping.entryList();
  if (slot(mapping, '___getitem__') == null || mapping.$keys === undefined)
    throw typeError(`${callee()} argument after ** must be a mapping, not ${typeName(mapping)}`);
  const out: [Value, Value][] = [];
  for (const k of iter(call(ga(mapping, 'keys'), []))) out.push([k, gi(mapping, k)]);
  return out;
}

/** Names and values of keyword arguments that may come from mappings; `f` is the callee, or its name. */
export function flattenKeywords(kw: [string | null, Value][], f: Value): [string[], Value[]] {
  const names: string[] = [];
  const values: Value[] = [];
  const seen = new Set<string>();
  const callee = () => (typeof f === 'string' ? `${f}()` : calleeName(f));
  const put = (name: string, v: Value) => {
    if (seen.has(name))
      throw typeError(`${callee()} got multiple values for keyword argument '${name}'`);
    seen.add(name);
    names.push(name);
    values.push(v);
  };
  for (const [name, v] of kw) {
    if (name !== null) put(name, v);
    else
      for (const [k, x] of pairs(v, callee)) {
        if (!isStr(k)) throw typeError(`keywords must be strings`);
        put(strOf(k) as string, x);
      }
  }
  return [names, values];
}

/** See `Runtime.callx`. */
export function callx(f: Value, args: Value[], kw: [string | null, Value][]): Value {
  const [names, values] = flattenKeywords(kw, f);
  return callk(f, args, names, values);
}
