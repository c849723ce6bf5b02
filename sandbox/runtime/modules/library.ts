/** Modules that come from the host as JavaScript: parts of the runtime that are evaluated when they are first imported. */
import type { FoundModule } from '../../boundary.ts';
import type { Value } from '../core/object.ts';
import { evaluateApart } from './host.ts';

/** The core's exports, as the build has listed them for the library's parts. */
let core: () => Value[] = () => [];
export function setCore(list: () => Value[]): void {
  core = list;
}

/** What the parts evaluated so far have given, by name. */
const parts = new Map<string, Record<string, Value>>();

/** Evaluates the parts of a module that are new, and gives the exports of the last, which defines it. */
export function nativeExports(
  found: Extract<FoundModule, { kind: 'native' }>,
): Record<string, Value> {
  let exports: Record<string, Value> = {};
  for (const { name, js } of found.parts) {
    exports = parts.get(name) ?? evaluateApart(js)(core(), (other: string) => parts.get(other));
    parts.set(name, exports);
  }
  return exports;
}
