// Checks who imports whom (see "The way of the data" in ARCHITECTURE.md); part of `npm run lint`.
import path from 'node:path';
import { checkImports } from './lib/imports/check.ts';
import { readProject } from './lib/imports/read.ts';

const files = readProject(path.resolve(import.meta.dirname, '..'));
const problems = checkImports(files);
for (const problem of problems) console.error(problem);
console.log(`Imports of ${files.size} files checked: ${problems.length} problems.`);
process.exitCode = problems.length === 0 ? 0 : 1;
