// `npm run lint`: Biome's rules and format, then who may import whom (see "The way of the data" in ARCHITECTURE.md).
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { checkImports } from './lib/imports/check.ts';
import { readProject } from './lib/imports/read.ts';

const launch = path.resolve(import.meta.dirname, 'launch.mjs');
const biome = [launch, 'biome', 'check', '--error-on-warnings'];
const { status } = spawnSync(process.execPath, biome, { stdio: 'inherit' });

const files = readProject(path.resolve(import.meta.dirname, '..'));
const problems = checkImports(files);
for (const problem of problems) console.log(problem);
console.log(`Imports of ${files.size} files: ${problems.length} problems.`);
process.exitCode = status === 0 && problems.length === 0 ? 0 : 1;
