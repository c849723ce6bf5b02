import path from 'node:path';
import { layerOf, TEST, TEST_MAY_IMPORT } from './layers.ts';
import type { SourceFile } from './read.ts';

type Graph = Map<string, string[]>;

/**
 * Finds imports that cross a border of ARCHITECTURE.md, import cycles, and barrel files. Types may refer to each other
 * both ways: nothing is loaded for them, so there is no order that could be wrong.
 *
 * @returns a line for each problem; none when all is well
 */
export function checkImports(files: Map<string, SourceFile>): string[] {
  const resolved = (pick: 'imports' | 'loads'): Graph =>
    new Map([...files].map(([file, source]) => [file, resolveAll(file, source[pick], files)]));
  return [
    ...[...resolved('imports')].flatMap(([file, targets]) =>
      targets.flatMap((target) => crossing(file, target)),
    ),
    ...cycles(resolved('loads')).map((cycle) => `import cycle: ${cycle.join(' → ')}`),
    ...[...files].flatMap(([file, { barrel }]) =>
      barrel ? [`${file} only hands on exports of others: import from where they are defined`] : [],
    ),
  ];
}

/** The project's own files among the imports; packages and generated files are no matter of the rules. */
function resolveAll(file: string, imports: string[], files: Map<string, SourceFile>): string[] {
  const local = imports.filter((specifier) => /^\.\.?\//.test(specifier));
  const targets = local.map((specifier) =>
    path.posix.join(path.posix.dirname(file), specifier.replace(/\?.*$/, '')),
  );
  return [...new Set(targets)].filter((target) => files.has(target));
}

function crossing(from: string, to: string): string[] {
  const [source, target] = [layerOf(from), layerOf(to)];
  if (source === undefined) return [`${from} belongs to no layer of scripts/lib/imports/layers.ts`];
  if (target === undefined || source === target || source.mayImport.includes(target.name))
    return [];
  if (TEST.test(from) && TEST_MAY_IMPORT.includes(target.name)) return [];
  return [`${from} imports ${to}: ${source.name} may not import ${target.name}`];
}

/** One cycle for each import that closes one, found by walking depth first. */
function cycles(graph: Graph): string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  const way: string[] = [];
  const visit = (file: string): void => {
    const at = way.indexOf(file);
    if (at >= 0) found.push([...way.slice(at), file]);
    if (at >= 0 || done.has(file)) return;
    way.push(file);
    for (const target of graph.get(file) ?? []) visit(target);
    way.pop();
    done.add(file);
  };
  for (const file of graph.keys()) visit(file);
  return found;
}
