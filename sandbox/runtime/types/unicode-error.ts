/** The errors of codecs. */
import { def, fill } from '../core/define.ts';
import { errors, typeError } from '../core/exceptions.ts';
import type { Value } from '../core/object.ts';
import { str } from '../core/protocols.ts';
import type { Type } from '../core/type.ts';
import { field, init } from './exceptions.ts';

/** Fields of the errors of codecs, in the order of their arguments. */
function unicodeError(
  name: string,
  fields: string[],
  message: (e: Value, part: string) => string,
): void {
  fill(errors[name] as Type, {
    methods: {
      __init__: init('self, *args', (e, args) => {
        if (args.length !== fields.length)
          throw typeError(
            `function takes exactly ${fields.length} arguments (${args.length} given)`,
          );
        fields.forEach((f, i) => (e[f] = args[i]));
      }),
      __str__: def('self, /', (e: Value) => {
        const range =
          e.end === e.start + 1 ? `position ${e.start}` : `position ${e.start}-${e.end - 1}`;
        return e.reason === undefined ? '' : message(e, range);
      }),
    },
    properties: Object.fromEntries(fields.map((f) => [f, field(f)])),
  });
}
const fields = ['encoding', 'object', 'start', 'end', 'reason'];
const escape = (c: number): string =>
  c <= 0xff
    ? `\\x${c.toString(16).padStart(2, '0')}`
    : c <= 0xffff
      ? `\\u${c.toString(16).padStart(4, '0')}`
      : `\\U${c.toString(16).padStart(8, '0')}`;
const badCharacter = (e: Value): string => {
  if (e.end !== e.start + 1) return 'characters';
  return `character '${escape(([...e.object][e.start] ?? '?').codePointAt(0) as number)}'`;
};
unicodeError(
  'UnicodeEncodeError',
  fields,
  (e, at) => `'${e.encoding}' codec can't encode ${badCharacter(e)} in ${at}: ${str(e.reason)}`,
);
unicodeError('UnicodeDecodeError', fields, (e, at) => {
  const bytes =
    e.end === e.start + 1
      ? `byte 0x${(e.object.data?.[e.start] ?? 0).toString(16).padStart(2, '0')}`
      : 'bytes';
  return `'${e.encoding}' codec can't decode ${bytes} in ${at}: ${str(e.reason)}`;
});
unicodeError(
  'UnicodeTranslateError',
  fields.slice(1),
  (e, at) => `can't translate ${badCharacter(e)} in ${at}: ${str(e.reason)}`,
);
