import { dataSegments, memoryOf, Reader, SECTION, sections } from './module.ts';

/**
 * QuickJS's tables of Unicode (`libunicode-table.h`) that nothing evaluated in the sandbox's module asks for: scripts, most binary properties,
 * sequences of emoji, and what `normalize` needs, which the host has too. They are a quarter of the module, compressed. What case
 * conversion, identifiers and general categories need stays.
 */

/** A table: the bytes that it begins with, which stand nowhere else, and how many it has. */
type Table = readonly [name: string, start: string, bytes: number];

const TABLES: readonly Table[] = [
  ['cc', 'b2cfd400', 937],
  ['decomp1', '81002800', 2836],
  ['decomp2', '2000000061', 1418],
  ['decomp_data', '20882084', 9452],
  ['comp', '014ac049', 1930],
  ['script_name', '556e6b6e', 2571],
  ['script', 'c01a994c', 2818],
  ['script_ext', '8036000010', 1278],
  ['Other_Math', 'dd804370', 200],
  ['Other_Alphabetic', '4344809c', 452],
  ['Other_Grapheme_Extend', '49bd8097', 112],
  ['Changes_When_NFKC_Casefolded1', '409f0600', 449],
  [
    'Basic_Emoji1',
    '6023198140cc1a01804208819481b18baa8092808c0781900c0f048094060803010603819b80a200031080bc8297808d80435a81b2038061c4ad8040c98040bd0189e5',
    144,
  ],
  ['Basic_Emoji2', '40a803805f8c808b8040d7809580d9858e81417c', 183],
  ['RGI_Emoji_Modifier_Sequence', '60261c8040da808f8361cc7680bb110182f4098a9418', 72],
  ['RGI_Emoji_Flag_Sequence', '0c000900', 128],
  ['Diacritic', 'dd0080c6', 447],
  ['Extender', '40b6804217', 116],
  ['Ideographic', '60300581', 71],
  ['Noncharacter_Code_Point', '60fdcf9f', 71],
  ['Sentence_Terminal', 'a0808b80', 213],
  ['Soft_Dotted', 'e88140c3', 79],
  ['Terminal_Punctuation', 'a0808900', 264],
  ['Bidi_Mirrored', 'a7819100', 173],
  ['Emoji', 'a2050489ee', 239],
  ['Emoji_Modifier_Base', '60261c8040da808f8361cc7680bb110182f4098a9492', 71],
  [
    'Emoji_Presentation',
    '6023198140cc1a01804208819481b18baa8092808c0781900c0f048094060803010603819b80a200031080bc8297808d80435a81b2038061c4ad8040c98040bd0189ca',
    145,
  ],
  ['Extended_Pictographic', '40a803805f8c808b8040d7809580d9858e81416e', 254],
  ['sequence_prop_name', '42617369', 142],
  ['rgi_emoji_zwj_sequence', '02b81940', 2392],
];

/** The names in `\p{…}` that can still be asked for: categories, and what they and the tables that stay make up. */
const KEPT =
  /^(?:[CLMNPSZ][a-z]?|X?ID_(?:Start|Continue)|Surrogate|Uppercase|Lowercase|Cased|Case_Ignorable|\$.*)$/;

/** Functions of JavaScript that need a table which is gone. */
export const WITHOUT_TABLES: ReadonlySet<string> = new Set(['normalize', 'localeCompare']);

/** Throws where one of the texts names a property whose table is gone. */
export function refuseProperties(texts: readonly string[]): void {
  for (const text of texts)
    for (const [, name = ''] of text.matchAll(/\\[pP]\{([^}]*)/g))
      if (!KEPT.test(name)) throw new Error(`QuickJS carries no table for \\p{${name}}`);
}

/** The module with zeros in the place of these tables. Throws where one of them is not found: QuickJS is another then. */
export function withoutTables(wasm: Uint8Array): Uint8Array<ArrayBuffer> {
  const result = Uint8Array.from(wasm);
  const data = sections(wasm).get(SECTION.data);
  const segments = dataSegments(new Reader(result, data?.start));
  const memory = Buffer.from(memoryOf(segments));
  for (const [name, start, length] of TABLES) {
    const at = memory.indexOf(start, 0, 'hex');
    if (at < 0 || memory.indexOf(start, at + 1, 'hex') >= 0)
      throw new Error(`the table of Unicode is not where it was: ${name}`);
    // What lies beyond the ends of a segment is passed over.
    for (const { address, bytes } of segments)
      bytes.fill(0, Math.max(at - address, 0), Math.max(at + length - address, 0));
  }
  return result;
}
