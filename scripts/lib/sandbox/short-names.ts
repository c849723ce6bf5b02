import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow, ROOT } from './bundle.ts';

/**
 * The properties of the compiler's own objects (nodes of the tree, fields of its classes), which the page's script gives short names.
 * Such a name stands in the compiler only, is no string there, and is none of JavaScript's own.
 */
export function compilerProperties(): RegExp {
  const compiler = textOf('compiler');
  const around = textOf('host', 'abi.ts', 'boundary.ts', 'protocol.ts', 'trace.ts');
  const taken = new Set([...wordsOf(around), ...strings(compiler), ...nativeProperties()]);
  const properties = new Set(
    [...compiler.matchAll(PROPERTY)].map((match) => match[1] ?? match[2] ?? ''),
  );
  const own = [...properties].filter((name) => !taken.has(name));
  return new RegExp(`^(${own.sort().join('|')})$`);
}

/** A property that is read, or declared in a class or an interface. */
const PROPERTY =
  /\.([a-z]\w{2,})|^\s+(?:(?:readonly|private|protected|static|abstract|override) )*([a-z]\w{2,})\??[(:<]/gm;

const wordsOf = (text: string): string[] => text.match(/[a-zA-Z_]\w*/g) ?? [];

/** What stands between quotes and could name a property. */
const strings = (text: string): string[] => text.match(/(?<=')\w+(?=')/g) ?? [];

/** The sources in folders and files of the sandbox, without their comments. */
function textOf(...names: string[]): string {
  return names
    .map((name) => path.join(ROOT, 'sandbox', name))
    .flatMap((name) => (name.endsWith('.ts') ? [name] : filesBelow(name, /(?<!\.test)\.ts$/)))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
    .replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*/g, '');
}

/** Every property of what an engine brings along. */
function nativeProperties(): Set<string> {
  const names = new Set(['done', 'value']);
  const add = (o: unknown): void => {
    for (let p = o; p !== null && p !== undefined; p = Object.getPrototypeOf(p))
      for (const name of Object.getOwnPropertyNames(p)) names.add(name);
  };
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    names.add(name);
    const found: unknown = Object.getOwnPropertyDescriptor(globalThis, name)?.value;
    add(found);
    if (typeof found === 'function') add(found.prototype);
  }
  for (const o of [/(?<a>)/, /(?<a>)/d.exec(''), new Map().keys(), [].values()]) add(o);
  return names;
}
