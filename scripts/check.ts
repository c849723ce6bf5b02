// `npm run check`: types, in the pages and everywhere else.
import { runAll } from './lib/run-all.ts';

process.exitCode = runAll([['astro', 'check'], ['tsc']]);
