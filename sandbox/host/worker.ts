import { compile } from '../compiler/compile.ts';
import { nativeModules } from './files.ts';
import { lateModules } from './library.ts';
import { breathe, serveWorker, stack } from './worker-scope.ts';

/** The entry of the browser's worker: one classic script, to which the page gives the rest, since a worker made from a Blob can load nothing. */
serveWorker(({ late = {}, ...rest }) => ({
  ...rest,
  carried: nativeModules(lateModules(late)),
  compile,
  breathe,
  stack,
}));
