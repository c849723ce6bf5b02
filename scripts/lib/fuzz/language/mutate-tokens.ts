/** Mutations of a program as a row of tokens. Most of them are no Python any more, as what people type. */
import {
  KEYWORDS,
  NAME,
  NUMBER,
  STRING,
  type Token,
} from '../../../../sandbox/compiler/1-tokens/token.ts';
import { tokenize } from '../../../../sandbox/compiler/1-tokens/tokenizer.ts';
import type { Random } from '../random.ts';
import { apply, type Edit, exchange } from './edits.ts';

const OPERATORS =
  '+ - * / // % ** @ << >> & | ^ < > <= >= == != is in and or not = += -= := . , : ; -> ~ ! ( ) [ ] { } * **'.split(
    ' ',
  );
const NUMBERS = [
  '0',
  '1',
  '-1',
  '2',
  '10',
  '1.5',
  '1e3',
  '0x1f',
  '10**20',
  '3j',
  '007',
  '1_000',
  '0b2',
  '1.e',
  '5a',
];
const STRINGS = [
  "''",
  "'a'",
  '"é"',
  "b'x'",
  "f'{x}'",
  "f'{1!r:>4}'",
  "'%d'",
  "r'\\n'",
  "'abc",
  '"""x',
  "f'{'",
  "u'x'",
  "'\\x'",
];
const NAMES =
  'print len range list dict set str int None True False self x i iter next sorted sum type super object yield await async return lambda'.split(
    ' ',
  );

/** Applies one mutation. */
export function mutateTokens(source: string, random: Random): string {
  const tokens = tokenize(source).tokens.filter(
    ({ text, end, start }) => text.trim() !== '' && end > start,
  );
  if (tokens.length < 2) return source;
  const at = random.below(tokens.length - 1);
  const token = tokens[at] as Token;
  const next = tokens[at + 1] as Token;
  return random.weighted<string>([
    [2, () => apply(source, [asEdit(token, '')])],
    [1, () => apply(source, [asEdit(token, `${token.text} ${token.text}`)])],
    [1, () => exchange(source, asEdit(token), asEdit(next))],
    [1, () => exchange(source, asEdit(token), asEdit(random.pick(tokens)))],
    [6, () => apply(source, [asEdit(token, replacement(token, tokens, random))])],
    [
      1,
      () =>
        apply(source, [
          { start: token.start, end: token.start, text: `${random.pick(anyWords(random))} ` },
        ]),
    ],
    [1, () => mutateLines(source, random)],
  ]);
}

const asEdit = ({ start, end, text }: Token, put = text): Edit => ({ start, end, text: put });

const anyWords = (random: Random): string[] =>
  random.pick([OPERATORS, NUMBERS, STRINGS, NAMES, [...KEYWORDS]]);

/** Another token of the same kind. */
function replacement({ kind, text }: Token, tokens: Token[], random: Random): string {
  if (kind === NUMBER) return random.pick(NUMBERS);
  if (kind === STRING) return random.pick(STRINGS);
  if (kind !== NAME) return random.pick(KEYWORDS.has(text) ? [...KEYWORDS] : OPERATORS);
  const names = tokens.filter((token) => token.kind === NAME).map((token) => token.text);
  return random.pick(random.chance(0.8) ? names : NAMES);
}

/** Deletes, doubles, moves or indents a line, or cuts the program off. */
function mutateLines(source: string, random: Random): string {
  const lines = source.split('\n');
  const at = random.below(lines.length);
  const line = lines[at] as string;
  const other = random.below(lines.length);
  return random
    .pick([
      () => lines.toSpliced(at, 1),
      () => lines.toSpliced(at, 0, line),
      () => lines.with(at, lines[other] as string).with(other, line),
      () => lines.with(at, `    ${line}`),
      () => lines.with(at, line.replace(/^ {1,4}/, '')),
      () => lines.slice(0, at + 1),
      () => lines.with(at, line.slice(0, random.below(line.length + 1))),
    ])()
    .join('\n');
}
