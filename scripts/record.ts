/**
 * `npm run record [-- PATTERN]`: runs every cell of the chapters (JavaScript on QuickJS) and every conformance program on CPython 3.14 and
 * writes what they print beside them. With a pattern, only chapters and programs whose path contains it. Exit code 1 if
 * anything is refused.
 */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CONTENT, findChapters } from './lib/oracle/chapters.ts';
import { OraclePair } from './lib/oracle/pair.ts';
import { CONFORMANCE, findPrograms } from './lib/oracle/programs.ts';
import {
  outFolder,
  type Refusal,
  recordChapter,
  recordJavaScript,
  recordPrograms,
  removeStale,
  writeOutputs,
} from './lib/oracle/record.ts';
import { recordTraces } from './lib/oracle/traces.ts';

const pattern = process.argv[2] ?? '';

/** Removes what no chapter and no program prints any more; only after a run over everything. */
function removeOrphans(outputs: Map<string, string>): string[] {
  const within = (root: string) =>
    existsSync(root) ? readdirSync(root).map((name) => path.join(root, name)) : [];
  const folders = within(CONTENT).filter((file) => file.endsWith('.out'));
  const themes = within(CONFORMANCE).filter((file) => !path.extname(file));
  return [...removeStale(folders, /\.jsonl?$/, outputs), ...removeStale(themes, /\.out$/, outputs)];
}

/** Says on what, and when, the outputs were last made. Outputs of cells have the day of their own. */
function writeStamp(version: string): void {
  const stamp = { python: version, recorded: new Date().toISOString().slice(0, 10) };
  writeFileSync(path.join(CONFORMANCE, 'recorded.json'), `${JSON.stringify(stamp, null, 2)}\n`);
}

const oracle = new OraclePair();
const outputs = new Map<string, string>();
const programs = findPrograms(CONFORMANCE, pattern.replace(`${CONFORMANCE}/`, ''));
const refused: Refusal[] = await recordPrograms(oracle, programs, outputs);
const pages = findChapters(pattern);
for (const file of pages) {
  refused.push(...(await recordChapter(oracle, file, outputs)));
  refused.push(...(await recordJavaScript(file, outputs)));
  refused.push(...(await recordTraces(file, outputs)));
}
await oracle.close();

const changed = writeOutputs(outputs);
const stale = pattern
  ? pages.flatMap((file) => removeStale([outFolder(file)], /\.jsonl?$/, outputs))
  : removeOrphans(outputs);
if (changed.length + stale.length > 0) writeStamp(oracle.version);
for (const file of changed) console.log(`wrote ${file}`);
for (const file of stale) console.log(`removed ${file}`);
for (const { file, line, message } of refused) console.error(`${file}:${line}: ${message}`);
console.log(
  `${outputs.size} recorded on CPython ${oracle.version}: ${changed.length} changed, ` +
    `${stale.length} removed, ${refused.length} refused`,
);
process.exitCode = refused.length > 0 ? 1 : 0;
