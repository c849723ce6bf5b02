/** The templates of `str.format`, taken apart (library reference, "Format String Syntax"). */

/** A replacement field. */
export interface Field {
  name: string;
  conversion: string;
  spec: string;
  /** Has the specification fields of its own? */
  nested: boolean;
  /** Index after the closing brace. */
  end: number;
}

/** Text to copy, a field, or what is wrong with the rest: that is raised when its turn comes. */
export type Segment = string | Field | { problem: string };

/** What is wrong with a template. */
class Problem {
  message: string;
  constructor(message: string) {
    this.message = message;
  }
}

/** Templates taken apart before: a program has few of them and uses them often. */
const known = new Map<string, readonly Segment[]>();

/** The segments of a template. */
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
  try {
    for (let at = 0; at < template.length; ) {
      const brace = nextBrace(template, at);
      if (brace > at) segments.push(template.slice(at, brace));
      if (brace === template.length) break;
      const char = template[brace] as string;
      if (template[brace + 1] === char) {
        segments.push(char);
        at = brace + 2;
        continue;
      }
      if (char === '}' || brace + 1 === template.length) {
        throw new Problem(`Single '${char}' encountered in format string`);
      }
      const field = parseField(template, brace + 1);
      segments.push(field);
      at = field.end;
    }
  } catch (e) {
    if (!(e instanceof Problem)) throw e;
    segments.push({ problem: e.message });
  }
  return segments;
}

function nextBrace(template: string, from: number): number {
  let at = from;
  while (at < template.length && template[at] !== '{' && template[at] !== '}') at++;
  return at;
}

/** Reads a replacement field from after its opening brace. */
function parseField(template: string, start: number): Field {
  let at = start;
  for (let bracket = false; at < template.length; at++) {
    const char = template[at] as string;
    if (bracket) bracket = char !== ']';
    else if (char === '{') throw new Problem("unexpected '{' in field name");
    else if (char === '[') bracket = true;
    else if (':!}'.includes(char)) break;
  }
  const field = {
    name: template.slice(start, at),
    conversion: '',
    spec: '',
    nested: false,
    end: at + 1,
  };
  if (template[at] === '}') return field;
  if (at >= template.length) throw new Problem("expected '}' before end of string");
  if (template[at] === '!') {
    if (at + 1 >= template.length) {
      throw new Problem('end of string while looking for conversion specifier');
    }
    field.conversion = String.fromCodePoint(template.codePointAt(at + 1) as number);
    at += 1 + field.conversion.length;
    field.end = at + 1;
    if (template[at] === '}') return field;
    if (at < template.length && template[at] !== ':') {
      throw new Problem("expected ':' after conversion specifier");
    }
  }
  return readSpec(template, at + 1, field);
}

function readSpec(template: string, start: number, field: Field): Field {
  let depth = 1;
  for (let at = start; at < template.length; at++) {
    const char = template[at];
    if (char === '{') depth++;
    else if (char === '}' && --depth === 0) {
      const spec = template.slice(start, at);
      return { ...field, spec, nested: spec.includes('{'), end: at + 1 };
    }
  }
  throw new Problem("unmatched '{' in format spec");
}
