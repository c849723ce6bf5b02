// `npm test`: every step, one after the other; `npm test -- unit verify` runs only those named.
import { runSteps } from './lib/steps.ts';

process.exitCode = await runSteps(process.argv.slice(2));
