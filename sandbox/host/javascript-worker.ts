import { noCompiler } from './javascript.ts';
import { breathe, serveWorker, stack } from './worker-scope.ts';

/**
 * The entry of the worker for JavaScript cells: the same kernel with the same limits, snapshots and messages, over a QuickJS of its own, whose
 * guest is `sandbox/javascript`. Nothing of Python is in it.
 */
serveWorker((given) => ({ ...given, compile: noCompiler, breathe, stack }));
