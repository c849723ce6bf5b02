// `npm run lint`: Biome's rules and format, then who may import whom.
import { runAll } from './lib/run-all.ts';

process.exitCode = runAll([['biome', 'check', '--error-on-warnings'], ['scripts/imports.ts']]);
