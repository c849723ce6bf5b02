// Every npm script goes through here: `node scripts/launch.mjs TARGET [ARGUMENT…]`, where TARGET is a file or the
// command of an installed package. It has to run on any Node from 20 on, before anything is installed.
import { launch } from './lib/launch.mjs';

process.exitCode = await launch(process.argv.slice(2));
