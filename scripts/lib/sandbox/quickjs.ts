import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { EXPORTS } from '../../../sandbox/host/quickjs.ts';
import { Reader, SECTION, sections, tableFunctions } from '../wasm/module.ts';
import { namedFunctions } from '../wasm/quickjs-functions.ts';
import { trimmed } from '../wasm/trim.ts';
import { refuseProperties, WITHOUT_TABLES, withoutTables } from '../wasm/unicode-tables.ts';
import { cachedBytes, filesBelow, hashOf, ROOT } from './bundle.ts';
import type { GuestBundle } from './guest.ts';

/** QuickJS for the sandbox: the package's module without what neither the host nor the guest can call. */

const FILE = fileURLToPath(import.meta.resolve('@jitl/quickjs-wasmfile-release-sync/wasm'));

/** Functions that QuickJS itself calls by name: conversions, iteration, constructors of collections, regular expressions. */
const CALLED_BY_ENGINE = new Set(
  'toString valueOf toJSON next return throw join exec set add get has then constructor'.split(' '),
);

/** The module for a guest, from the cache where it is there. */
export async function sandboxQuickjs({
  core,
  late,
  rare,
  library,
}: GuestBundle): Promise<Uint8Array<ArrayBuffer>> {
  const compiler = filesBelow(path.join(ROOT, 'sandbox/compiler'), /(?<!\.test)\.ts$/);
  const own = ['scripts/lib/sandbox', 'scripts/lib/wasm'].map((name) => path.join(ROOT, name));
  const called = path.join(ROOT, 'sandbox/host/quickjs.ts');
  const inputs = [...own.flatMap((folder) => filesBelow(folder, /\.ts$/)), called, ...compiler];
  const texts = [core, ...[late, rare, library.parts].flatMap((texts) => Object.values(texts))];
  const hash = hashOf([FILE, ...inputs], ...texts);
  const bytes = await cachedBytes('quickjs.wasm', hash, async () => {
    const emitted = compiler.flatMap((file) => literalsOf(readFileSync(file, 'utf8')));
    return Buffer.from(quickjsFor([...texts, ...emitted]));
  });
  return new Uint8Array(bytes);
}

/** Texts in the source of a module: what the compiler emits is put together from its own. */
function literalsOf(source: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node)
    )
      texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest));
  return texts;
}

/**
 * The module's bytes. `texts` are all that is ever evaluated in it, or what that is made from: a built-in function of JavaScript whose name is no
 * word of theirs cannot be called.
 */
export function quickjsFor(texts: readonly string[]): Uint8Array<ArrayBuffer> {
  refuseProperties(texts);
  const wasm = withoutTables(readFileSync(FILE));
  const words = new Set(texts.flatMap((text) => text.match(/[\w$]+/g) ?? []));
  const mayBeCalled = (name: string) =>
    name.startsWith('[') ||
    CALLED_BY_ENGINE.has(name) ||
    (words.has(name) && !WITHOUT_TABLES.has(name));
  const element = sections(wasm).get(SECTION.element);
  const table = tableFunctions(new Reader(wasm, element?.start));
  const named = namedFunctions(wasm, table.length);
  const unused = new Set(named.map(({ place }) => place));
  for (const { name, place } of named) if (mayBeCalled(name)) unused.delete(place);
  const exported = new Set<string>(Object.values(EXPORTS));
  return trimmed(wasm, {
    exported: (name) => exported.has(name),
    inTable: (place) => !unused.has(place),
  });
}
