/** The templates of printf-style formatting, taken apart. */

/** A conversion specifier: `%(key)#5.2f`. */
export interface Specifier {
  /** What stands in parentheses. */
  key: string | undefined;
  /** The parentheses are not closed. */
  unclosed: boolean;
  flags: string;
  /** `*` takes the next value. */
  width: number | '*' | undefined;
  precision: number | '*' | undefined;
  /** The conversion type; '' where the template ends before it. */
  type: string;
  /** Its index in the template. */
  at: number;
}

/** Text to copy, or a conversion. */
export type Segment = string | Specifier;

/** Templates taken apart before: a program has few of them and uses them often. */
const known = new Map<string, readonly Segment[]>();

/** The segments of a template. What is wrong with one is found when its turn comes, after those before it. */
export function segmentsOf(template: string): readonly Segment[] {
  let segments = known.get(template);
  if (segments === undefined) {
    segments = takeApart(template);
    if (known.size > 200) known.clear();
    if (template.length < 1000) known.set(template, segments);
  }
  return segments;
}

function takeApart(template: string): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (;;) {
    const percent = template.indexOf('%', at);
    if (percent < 0) break;
    segments.push(template.slice(at, percent));
    if (template[percent + 1] === '%') {
      segments.push('%');
      at = percent + 2;
      continue;
    }
    const specifier = parseSpecifier(template, percent + 1);
    segments.push(specifier);
    at = specifier.at + specifier.type.length;
  }
  segments.push(template.slice(at));
  return segments.filter((segment) => segment !== '');
}

const REST = /([-+ #0]*)(\*|[0-9]+)?(?:(\.)(\*|[0-9]+)?)?[hlL]?/y;

function parseSpecifier(template: string, start: number): Specifier {
  const end = template[start] === '(' ? closing(template, start) : start;
  const key = end > start ? template.slice(start + 1, end - 1) : undefined;
  REST.lastIndex = end;
  const [all = '', flags = '', width, point, precision] = REST.exec(template) ?? [];
  const at = end + all.length;
  const code = template.codePointAt(at);
  return {
    key,
    unclosed: end > template.length,
    flags,
    width: sizeOf(width),
    precision: point === undefined ? undefined : (sizeOf(precision) ?? 0),
    type: code === undefined ? '' : String.fromCodePoint(code),
    at,
  };
}

const sizeOf = (text: string | undefined): number | '*' | undefined =>
  text === undefined || text === '*' ? text : Number(text);

/** The index after the parenthesis that closes the one at `start`; beyond the end where there is none. */
function closing(template: string, start: number): number {
  let depth = 0;
  for (let at = start; at < template.length; at++) {
    if (template[at] === '(') depth++;
    else if (template[at] === ')' && --depth === 0) return at + 1;
  }
  return template.length + 1;
}
