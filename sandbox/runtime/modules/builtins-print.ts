/** print, input, and the functions of the interactive interpreter. */
import { callm } from '../core/call.ts';
import { builtin, def, defineType } from '../core/define.ts';
import { err, typeError } from '../core/exceptions.ts';
import { isStr, None, PyObject, strOf, type Value } from '../core/object.ts';
import { str, truth, typeName } from '../core/protocols.ts';

/**
 * What printing needs from above. `stdout()` is `sys.stdout` now (with None, print does nothing); a stream of the
 * runtime's own has the field `emit`, which takes the text without a Python call. `readLine` gives a line of standard
 * input without its end, or undefined when there is none.
 */
export const console = {
  stdout: (): Value => undefined,
  readLine: (_prompt: string): string | undefined => undefined,
};

function separator(x: Value, name: string, otherwise: string): string {
  if (x === undefined || x === None) return otherwise;
  if (!isStr(x)) throw typeError(`${name} must be None or a string, not ${typeName(x)}`);
  return strOf(x) as string;
}

/** Bound arguments; or, called directly by emitted code (which passes something of its own behind), the one thing to print. */
function print(sep: Value, end: Value, file?: Value, flush?: Value, args?: Value[]): Value {
  if (args === undefined) return print(undefined, undefined, undefined, undefined, [sep]);
  const target = file === undefined || file === None ? console.stdout() : file;
  if (target === undefined) throw err('RuntimeError', 'lost sys.stdout');
  if (target === None) return None;
  const between = separator(sep, 'sep', ' ');
  const last = separator(end, 'end', '\n');
  if (target.emit !== undefined) printFast(target, args, between, last);
  else printSlow(target, args, between, last);
  if (flush !== undefined && truth(flush)) callm(target, 'flush', []);
  return None;
}

/** One text for the whole line; but what was shown before an argument's `__str__` failed stays printed. */
function printFast(target: Value, args: Value[], sep: string, end: string): void {
  let text = '';
  try {
    for (let i = 0; i < args.length; i++) {
      if (i > 0) text += sep;
      const s = args[i];
      text += typeof s === 'string' ? s : str(s);
    }
    text += end;
  } finally {
    // Half a character cannot be shown: what stands before that argument is.
    if (!text.isWellFormed()) printSlow(target, args, sep, end);
    else if (text !== '') target.emit(text);
  }
}

/** Any object with `write`: one call for each piece, as CPython makes them. */
function printSlow(target: Value, args: Value[], sep: string, end: string): void {
  for (let i = 0; i < args.length; i++) {
    if (i > 0 && sep !== '') callm(target, 'write', [sep]);
    callm(target, 'write', [str(args[i])]);
  }
  callm(target, 'write', [end]);
}

function input(prompt: Value): string {
  const line = console.readLine(prompt === undefined ? '' : str(prompt));
  if (line === undefined) throw err('EOFError', 'EOF when reading a line');
  return line;
}

/** `exit` and `quit`: they say how to use them, and end the program when called. */
class Quitter extends PyObject {
  name: string;
  constructor(name: string) {
    super();
    this.name = name;
  }
}
defineType('Quitter', {
  js: Quitter,
  module: '_sitebuiltins',
  python: true,
  methods: {
    __repr__: def('self, /', (q: Quitter) => `Use ${q.name}() or Ctrl-D (i.e. EOF) to exit`),
    __call__: def('self, code?', (_q: Quitter, code: Value = None) => {
      throw err('SystemExit', code);
    }),
  },
});

const printFunction = builtin('print', '*args, sep?, end?, file?, flush?', print);
printFunction.argc = 1;

export const printFunctions = {
  print: printFunction,
  input: builtin('input', 'prompt?, /', input),
  exit: new Quitter('exit') as Value,
  quit: new Quitter('quit') as Value,
};
