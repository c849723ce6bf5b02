/** `SyntaxError` and where it is. */
import { def, fill } from '../core/define.ts';
import { errors, typeError } from '../core/exceptions.ts';
import { isStr, None, type Value } from '../core/object.ts';
import { isInt, str, toArray } from '../core/protocols.ts';
import type { Type } from '../core/type.ts';
import { field, init, orNone } from './exceptions.ts';

/** The details are read as the arguments of a function of C's. */
const wrongDetails = (n: number): string =>
  n < 4
    ? `function takes at least 4 arguments (${n} given)`
    : `function takes at most 7 arguments (${n} given)`;

fill(errors.SyntaxError as Type, {
  methods: {
    __init__: init('self, *args', (e, args) => {
      e.msg = args[0] ?? None;
      if (args.length !== 2) return;
      const d = toArray(args[1]);
      if (d.length < 4 || d.length > 7) throw typeError(wrongDetails(d.length));
      if (d.length === 5)
        throw typeError('end_offset must be provided when end_lineno is provided');
      e.syntax = {
        filename: d[0],
        line: d[1],
        offset: d[2],
        text: d[3],
        endLine: d[4] ?? None,
        endOffset: d[5] ?? None,
      };
    }),
    __str__: def('self, /', (e: Value) => {
      const s = e.syntax;
      const msg = str(orNone(e.msg));
      if (s === undefined) return msg;
      const file = isStr(s.filename) ? str(s.filename).split('/').pop() : undefined;
      if (file !== undefined && isInt(s.line)) return `${msg} (${file}, line ${str(s.line)})`;
      if (file !== undefined) return `${msg} (${file})`;
      return isInt(s.line) ? `${msg} (line ${str(s.line)})` : msg;
    }),
  },
  properties: {
    msg: field('msg'),
    filename: syntaxField('filename'),
    lineno: syntaxField('line'),
    offset: syntaxField('offset'),
    text: syntaxField('text'),
    end_lineno: syntaxField('endLine'),
    end_offset: syntaxField('endOffset'),
    print_file_and_line: field('printFileAndLine'),
  },
});

function syntaxField(name: string): [(e: Value) => Value, (e: Value, v: Value) => void] {
  return [
    (e) => (e.syntax === undefined ? None : e.syntax[name]),
    (e, v) => {
      e.syntax ??= {
        filename: None,
        line: None,
        offset: None,
        text: None,
        endLine: None,
        endOffset: None,
      };
      e.syntax[name] = v;
    },
  ];
}
