import path from 'node:path';
import { type BuildOptions, build, type Metafile, type Plugin, transform } from 'esbuild';
import { lateName } from '../../../sandbox/host/library.ts';
import type { NativeModules } from '../../../sandbox/protocol.ts';
import { LIBRARY } from '../../../sandbox/runtime/modules/library-names.ts';
import { cut, type Place } from '../late/cut.ts';
import { outline } from '../late/outline.ts';
import { calledFunctions, TYPICAL } from '../late/profile.ts';
import { cached, filesBelow, ROOT } from './bundle.ts';
import { withPlainReads } from './destructuring.ts';
import { documentationPart } from './documentation.ts';
import { unicodeParts } from './unicode.ts';

/**
 * Bundles the guest: the core, which is parsed at every start; its late parts, which are functions that wait for their first call
 * (`scripts/lib/late`); and the library, which is those modules written in TypeScript that wait for their first import. The sources import
 * each other as if they were one program; the cuts are made here.
 *
 * A part of the library is a function of the core's exports (a list, in which the build gives each name its place) and of the parts
 * before it: `(function($core,$parts){…return{name:value}})`.
 */

const RUNTIME = path.join(ROOT, 'sandbox/runtime');
const GUEST_SOURCES = /(?<!\.test)\.ts$/;
const LATE_SOURCES = /(?<!\.test)\.(?:ts|py)$/;

/** The texts of the guest. */
export interface GuestBundle {
  /** A script that leaves `globalThis.boot`. */
  core: string;
  /** Late parts by their names: those that the sandbox has from the start, and those that come with the library. */
  late: Record<string, string>;
  rare: Record<string, string>;
  library: NativeModules;
}

const OPTIONS = {
  absWorkingDir: ROOT,
  bundle: true,
  minify: true,
  target: 'es2023',
  charset: 'ascii',
  legalComments: 'none',
  write: false,
  // Class fields as assignments: QuickJS calls a function for the fields of each new object, and looks for that function's line from the
  // start of the text, which made parsing twice as slow.
  tsconfigRaw: { compilerOptions: { alwaysStrict: true, useDefineForClassFields: false } },
} as const satisfies BuildOptions;

/**
 * Another core, by the environment: `whole`, uncut and readable, for the search of a defect; `unhooked`, without the calls that tell a
 * trace what happens to frames, for the bench to see what they cost an untraced run.
 */
const VARIANT = process.env.RESUMABLE_CORE ?? '';
if (!['', 'whole', 'unhooked'].includes(VARIANT))
  throw new Error(`RESUMABLE_CORE is whole, unhooked or absent, not ${VARIANT}.`);

/** Builds them, or takes them from the cache. */
export async function guestBundle(): Promise<GuestBundle> {
  const inputs = filesBelow(RUNTIME, GUEST_SOURCES).concat(
    path.join(ROOT, 'sandbox/abi.ts'),
    ...filesBelow(
      path.join(ROOT, 'scripts/lib/sandbox'),
      /^(guest|destructuring|unicode|documentation|from-cpython)\.(ts|py)$/,
    ),
    path.join(ROOT, 'sandbox/character-names.ts'),
    // Says which packages the library is made of, in part.
    path.join(ROOT, 'package-lock.json'),
    ...filesBelow(path.join(ROOT, 'scripts/lib/late'), LATE_SOURCES),
  );
  const name = ['guest', VARIANT].filter(Boolean).join('-');
  return JSON.parse(await cached(`${name}.json`, inputs, async () => JSON.stringify(await make())));
}

async function make(): Promise<GuestBundle> {
  const { metafile } = await build({
    ...OPTIONS,
    entryPoints: [path.join(RUNTIME, 'main.ts')],
    format: 'iife',
    metafile: true,
  });
  const shared = new Exports();
  const library = await libraryParts(new Set(Object.keys(metafile.inputs)), shared);
  for (const { needs, parts } of [await unicodeParts(), await documentationPart()]) {
    Object.assign(library.needs, needs);
    Object.assign(library.parts, parts);
  }
  return { ...(await coreAndLate(await coreText(shared))), library };
}

/** The core's exports that the library uses, each with a place in one list. */
class Exports {
  private readonly places = new Map<string, number>();

  /** The place of an export of a file (`*`: of all its exports), which it gets when it is first asked for. */
  place(file: string, name: string): number {
    const key = `${file}\0${name}`;
    const place = this.places.get(key) ?? this.places.size;
    this.places.set(key, place);
    return place;
  }

  /** Source of a module that imports them all and gives the list. */
  source(): string {
    const keys = [...this.places.keys()].map((key) => key.split('\0'));
    const imports = keys.map(([file, name], i) => {
      const what = name === '*' ? `* as v${i}` : `{${name} as v${i}}`;
      return `import ${what} from ${JSON.stringify(`./${file}`)};`;
    });
    return `${imports.join('\n')}\nexport const list = () => [${keys.map((_, i) => `v${i}`)}];`;
  }
}

/** The core as one readable script, whole. */
async function coreText(shared: Exports): Promise<string> {
  // What makes late functions comes before all that may be late. Then the guest's own entry: the order in which its files are evaluated
  // is its business.
  const entry = `export * from './sandbox/runtime/core/late.ts';
    import './sandbox/runtime/main.ts';
    ${shared.source()}
    import { setCore } from './sandbox/runtime/modules/library.ts';
    setCore(list);`;
  const stdin = { contents: entry, resolveDir: ROOT, sourcefile: 'core.ts' };
  const text = textOf(await build({ ...OPTIONS, stdin, format: 'esm', minify: false }));
  const core = withPlainReads(text.replace(EXPORT, ''));
  return VARIANT === 'unhooked' ? unhooked(core) : core;
}

/** The core with the test for a tracer decided: the minifier takes away what depends on it. */
function unhooked(text: string): string {
  const told = text
    .replace(/\btracer\?\./g, 'undefined?.')
    .replace(/\btracer !== undefined/g, 'false');
  if (told === text) throw new Error('The core tells a tracer nothing.');
  return told;
}

/** Makes late what neither the start nor the typical programs call. */
async function coreAndLate(text: string): Promise<Omit<GuestBundle, 'library'>> {
  if (VARIANT === 'whole')
    return { core: `(() => {"use strict";\n${text}})()`, late: {}, rare: {} };
  const outlined = outline(text);
  const [core, late] = await calledFunctions(outlined, TYPICAL.core, TYPICAL.late);
  const halves = cut(outlined, (f) => (core?.has(f) ? 'core' : late?.has(f) ? 'late' : 'rare'));
  const stdin = { contents: halves.core, sourcefile: 'core.js' };
  const texts = await Promise.all(halves.parts.map(({ text }) => minified(text)));
  const partsIn = (place: Place) =>
    Object.fromEntries(
      texts
        .map((text, number) => [lateName(number), text] as const)
        .filter((_, number) => halves.parts[number]?.place === place),
    );
  return {
    core: textOf(await build({ ...OPTIONS, stdin, format: 'iife' })),
    late: partsIn('late'),
    rare: partsIn('rare'),
  };
}

/** A function's text, which nothing calls: a minifier would drop it. */
async function minified(text: string): Promise<string> {
  const { minify, target, charset } = OPTIONS;
  const { code } = await transform(`export default ${text}`, { minify, target, charset });
  return `(${code
    .trim()
    .replace(/^export default/, '')
    .replace(/;$/, '')})`;
}

const textOf = ({ outputFiles }: { outputFiles: { text: string }[] }) => outputFiles[0]?.text ?? '';

/** One part for each file of `LIBRARY`, and one for what several of them share. */
async function libraryParts(core: ReadonlySet<string>, shared: Exports): Promise<NativeModules> {
  const files = [...new Set(Object.values(LIBRARY))];
  const { outputFiles, metafile } = await build({
    ...OPTIONS,
    entryPoints: files.map((file) => path.join(RUNTIME, 'modules', file)),
    format: 'esm',
    splitting: true,
    outdir: 'out',
    chunkNames: 'shared-[hash]',
    metafile: true,
    plugins: [outside(core)],
  });
  const parts: NativeModules['parts'] = {};
  for (const output of outputFiles) {
    parts[nameOf(output.path)] = asFunction(output.text, shared);
  }
  const needs: NativeModules['needs'] = {};
  for (const [module, file] of Object.entries(LIBRARY)) {
    needs[module] = partsFor(`out/${file.replace(/\.ts$/, '.js')}`, metafile);
  }
  return { parts, needs };
}

/** `shared-ABC` of a path that ends in `shared-ABC.js`. */
const nameOf = (file: string) => path.basename(file, '.js');

/** The parts that a part is made from, each after those that it uses itself; the last is the part itself. */
function partsFor(output: string, metafile: Metafile, seen: string[] = []): string[] {
  for (const { path: used, external } of metafile.outputs[output]?.imports ?? [])
    if (!external) partsFor(used, metafile, seen);
  const name = nameOf(output);
  if (!seen.includes(name)) seen.push(name);
  return seen;
}

/** Leaves the imports of core files as they are, by the file's path. */
function outside(core: ReadonlySet<string>): Plugin {
  return {
    name: 'outside',
    setup({ onResolve }) {
      onResolve({ filter: /^\.\.?\// }, ({ resolveDir, path: name }) => {
        const file = path.relative(ROOT, path.join(resolveDir, name)).split(path.sep).join('/');
        return core.has(file) ? { path: file, external: true } : undefined;
      });
    },
  };
}

/** A statement by which a file is imported: the names, or a name for all of them, and the file. */
const IMPORT = /(?<=^|[;}\n])import(?:\{([^}]*)\}from|\*as ([\w$]+) from)?"([^"]+)";/g;
const EXPORT = /export\s*\{([^}]*)\};?\s*$/;

/** Makes the function of a part from the module that esbuild wrote, whose exports stand at its end. */
function asFunction(text: string, shared: Exports): string {
  const values: string[] = [];
  const body = text
    .replace(IMPORT, (_, names = '', everything, file) => {
      for (const [outer, inner] of everything ? [['*', everything]] : pairs(names)) {
        const value = file.startsWith('./')
          ? `$parts(${JSON.stringify(nameOf(file))}).${outer}`
          : `$core[${shared.place(file, outer)}]`;
        values.push(`${inner}=${value}`);
      }
      return '';
    })
    .replace(EXPORT, (_, names) => {
      return `return{${pairs(names).map(([inner, outer]) => `${outer}:${inner}`)}}`;
    });
  const head = values.length > 0 ? `var ${values};` : '';
  return `(function($core,$parts){"use strict";${head}${body}})`;
}

/** `a as b,c` as [['a', 'b'], ['c', 'c']]. */
function pairs(names: string): [string, string][] {
  return names
    .split(',')
    .filter(Boolean)
    .map((each) => {
      const [from = '', to = from] = each.trim().split(' as ');
      return [from, to];
    });
}
