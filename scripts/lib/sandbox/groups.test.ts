import { expect, test } from 'vitest';
import { groupOf } from './groups.ts';
import { moduleSources } from './modules.ts';

/** Modules that a module imports at its top level. */
function importedBy(source: string): string[] {
  const statements = source.matchAll(/^(?:import ([\w., ]+)|from ([\w.]+) import )/gm);
  return [...statements].flatMap(([, plain, from]) =>
    from ? [from] : (plain ?? '').split(',').map((name) => name.trim().split(' ')[0] ?? ''),
  );
}

test('the first group of the library does not need the second', () => {
  const modules = moduleSources();
  const first = [...modules].filter(([name]) => groupOf(name) === 'library');
  const outside = first.flatMap(([name, { source }]) =>
    importedBy(source)
      .filter((other) => modules.has(other) && groupOf(other) !== 'library')
      .map((other) => `${name} imports ${other}`),
  );
  expect(outside).toEqual([]);
});
