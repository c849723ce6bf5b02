/**
 * Values as text, as Node's console prints them (`util.inspect` with its default options): what readers know from their own machines. Runs no
 * getter of the values it prints, but `toString` of regular expressions and dates.
 */

/** Levels of nesting that are shown. */
const DEPTH = 2;
/** Innermost levels that may stand in one line, up to this many. */
const COMPACT = 3;
/** Columns of a line. */
const WIDTH = 80;
const MOST_ITEMS = 100;
const MOST_COLUMNS = 15;

/** Where a value stands: how deep, and at which column its lines begin. */
interface Place {
  depth: number;
  indent: number;
  /** The objects around it. */
  seen: object[];
  /** Those that one inside refers to again, by the number they are given. */
  circular: Map<object, number>;
  /** The deepest level that was reached below: few levels are set in one line. */
  deepest: { depth: number };
}

type Kind = 'object' | 'array' | 'set' | 'map';

/** What stands between the braces of an object. */
interface Body {
  prefix: string;
  open: string;
  close: string;
  entries: string[];
  kind: Kind;
  /** How many of the entries are items of a list, not properties. */
  items: number;
}

/** Text for a value. */
export function inspect(value: unknown): string {
  const circular = new Map<object, number>();
  return inspectAt(value, { depth: 0, indent: 0, seen: [], circular, deepest: { depth: 0 } });
}

function inspectAt(value: unknown, place: Place): string {
  if (typeof value === 'string') return quoted(value);
  if (!isObject(value)) return primitive(value);
  if (place.seen.includes(value)) {
    const { circular } = place;
    if (!circular.has(value)) circular.set(value, circular.size + 1);
    return `[Circular *${circular.get(value)}]`;
  }
  return inspectObject(value, place);
}

const isObject = (value: unknown): value is object =>
  (typeof value === 'object' && value !== null) || typeof value === 'function';

function primitive(value: unknown): string {
  if (Object.is(value, -0)) return '-0';
  if (typeof value === 'bigint') return `${value}n`;
  return String(value);
}

/** Single quotes, unless others save a backslash. */
function quoted(text: string): string {
  const quote = ["'", '"', '`'].find((mark) => !text.includes(mark)) ?? "'";
  const escaped = text.replace(CONTROL, escapeOf);
  return quote + (quote === "'" ? escaped.replaceAll("'", "\\'") : escaped) + quote;
}

const CONTROL = /[\0-\x1f\x7f-\x9f\\]/g;
const SHORT: Record<string, string> = {
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
  '\\': '\\\\',
};

const escapeOf = (character: string): string =>
  SHORT[character] ?? `\\x${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

function inspectObject(value: object, place: Place): string {
  const whole = wholeText(value, place);
  if (whole !== undefined) return whole;
  if (place.depth > DEPTH) return `[${nameOf(value) || 'Object: null prototype'}]`;
  place.deepest.depth = Math.max(place.deepest.depth, place.depth);
  const seen = [...place.seen, value];
  const inner: Place = { ...place, depth: place.depth + 1, seen };
  const body = bodyOf(value, inner);
  const number = place.circular.get(value);
  if (number !== undefined) body.prefix = `<ref *${number}> ${body.prefix}`.trimEnd();
  return layout(body, place);
}

/** Text for what has no braces, unless it has properties of its own. */
function wholeText(value: object, place: Place): string | undefined {
  const base = baseText(value);
  if (base === undefined || ownKeys(value).length > 0) return undefined;
  return place.depth > 0 && value instanceof Error ? `[${base}]` : base;
}

function baseText(value: object): string | undefined {
  if (typeof value === 'function') return functionText(value as Function);
  if (value instanceof RegExp) return RegExp.prototype.toString.call(value);
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? 'Invalid Date' : Date.prototype.toISOString.call(value);
  if (value instanceof Error) return errorText(value);
  return boxedText(value);
}

function boxedText(value: object): string | undefined {
  if (value instanceof Number) return `[Number: ${primitive(Number(value))}]`;
  if (value instanceof String) return `[String: ${quoted(String.prototype.valueOf.call(value))}]`;
  if (value instanceof Boolean) return `[Boolean: ${Boolean.prototype.valueOf.call(value)}]`;
  return undefined;
}

/** The error's name and message: its frames are this engine's, and say nothing to a reader. */
function errorText(error: Error): string {
  const own = Object.getOwnPropertyDescriptor(error, 'message')?.value;
  const message = typeof own === 'string' ? own : '';
  const name = nameOf(error) || 'Error';
  return message ? `${name}: ${message}` : name;
}

/** Taken before the host removes `Function`. */
const { toString: sourceOf } = Function.prototype;

function functionText(value: Function): string {
  const name = Object.getOwnPropertyDescriptor(value, 'name')?.value;
  const source = sourceOf.call(value);
  if (source.startsWith('class')) {
    const base = Object.getPrototypeOf(value);
    const above = typeof base === 'function' && base.name ? ` extends ${base.name}` : '';
    return `[class ${name || '(anonymous)'}${above}]`;
  }
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  return name ? `[${kind}: ${name}]` : `[${kind} (anonymous)]`;
}

/** The name of an object's class, from the nearest prototype that has one; '' where there is none. */
function nameOf(value: object): string {
  for (let at: object | null = value; at; at = Object.getPrototypeOf(at)) {
    const own = Object.getOwnPropertyDescriptor(at, 'constructor')?.value;
    if (typeof own === 'function' && own.name !== '' && (at !== value || at === Object.prototype))
      return own.name as string;
  }
  return Array.isArray(value) ? 'Array' : '';
}

/** The tag that an object's class gives it, where it says more than the name. */
function tagOf(value: object, name: string): string {
  if (Object.getOwnPropertyDescriptor(value, Symbol.toStringTag)?.enumerable) return '';
  const tag = (value as { [Symbol.toStringTag]?: unknown })[Symbol.toStringTag];
  return typeof tag === 'string' && tag !== '' && tag !== name ? ` [${tag}]` : '';
}

function bodyOf(value: object, inner: Place): Body {
  const name = nameOf(value);
  const shown = (name || '[Object: null prototype]') + tagOf(value, name);
  if (Array.isArray(value)) return listBody(value, name, inner);
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) {
    const items = Array.from(value as Uint8Array);
    return body('array', `${name}(${items.length}) [`, ']', items.map(primitive), items.length);
  }
  if (value instanceof Set) {
    const items = [...Set.prototype.values.call(value)];
    const texts = items.map((item) => inspectAt(item, deeper(inner)));
    return withProperties(body('set', `${shown}(${items.length}) {`, '}', texts), value, inner);
  }
  if (value instanceof Map) {
    const pairs = [...Map.prototype.entries.call(value)];
    const text = (item: unknown) => inspectAt(item, deeper(inner));
    const texts = pairs.map(([key, item]) => `${text(key)} => ${text(item)}`);
    return withProperties(body('map', `${shown}(${pairs.length}) {`, '}', texts), value, inner);
  }
  const base = baseText(value);
  const prefix = base !== undefined ? `${base} {` : shown === 'Object' ? '{' : `${shown} {`;
  const hidden = value instanceof WeakMap || value instanceof WeakSet ? ['<items unknown>'] : [];
  return withProperties(body('object', prefix, '}', hidden), value, inner);
}

const deeper = (place: Place): Place => ({ ...place, indent: place.indent + 2 });

function body(kind: Kind, head: string, close: string, entries: string[], items = 0): Body {
  const open = head.slice(-1);
  return { prefix: head.slice(0, -1).trimEnd(), open, close, entries, kind, items };
}

function listBody(value: unknown[], name: string, inner: Place): Body {
  const entries: string[] = [];
  let holes = 0;
  const closeHoles = () => {
    if (holes > 0) entries.push(`<${holes} empty item${holes > 1 ? 's' : ''}>`);
    holes = 0;
  };
  let at = 0;
  for (; at < value.length && entries.length < MOST_ITEMS; at++) {
    const own = Object.getOwnPropertyDescriptor(value, at);
    if (!own) holes++;
    else {
      closeHoles();
      entries.push(propertyValue(own, deeper(inner)));
    }
  }
  closeHoles();
  const items = entries.length;
  const left = value.length - at;
  if (left > 0) entries.push(`... ${left} more item${left > 1 ? 's' : ''}`);
  const head = name === 'Array' ? '[' : `${name || '[Array: null prototype]'}(${value.length}) [`;
  return withProperties(body('array', head, ']', entries, items), value, inner);
}

/** Own properties that are enumerable: those of strings, then of symbols; of a list those that are not its items. */
function ownKeys(value: object): (string | symbol)[] {
  const shown = (key: string | symbol) => {
    const own = Object.getOwnPropertyDescriptor(value, key);
    return (
      own?.enumerable === true &&
      !(value instanceof Error && (key === 'stack' || key === 'message'))
    );
  };
  const isItem = (key: string | symbol) =>
    (Array.isArray(value) || ArrayBuffer.isView(value) || value instanceof String) &&
    typeof key === 'string' &&
    /^\d+$/.test(key);
  return Reflect.ownKeys(value).filter((key) => shown(key) && !isItem(key));
}

function withProperties(body: Body, value: object, inner: Place): Body {
  for (const key of ownKeys(value)) {
    const own = Object.getOwnPropertyDescriptor(value, key);
    if (!own) continue;
    body.entries.push(`${keyText(key)}: ${propertyValue(own, deeper(inner))}`);
  }
  return body;
}

function keyText(key: string | symbol): string {
  if (typeof key === 'symbol') return String(key);
  return /^[A-Za-z_][\w$]*$/.test(key) ? key : quoted(key);
}

function propertyValue(own: PropertyDescriptor, place: Place): string {
  if (own.get) return own.set ? '[Getter/Setter]' : '[Getter]';
  return own.set ? '[Setter]' : inspectAt(own.value, place);
}

/** One line where the few levels inside fit into it; else a line for each entry, and rows of short items in a long list. */
function layout({ prefix, open, close, entries, kind, items }: Body, place: Place): string {
  const base = prefix ? `${prefix} ` : '';
  if (entries.length === 0) return `${base}${open}${close}`;
  const rows = kind === 'array' && items > 6 ? inRows(entries, items, place) : entries;
  const levels = place.deepest.depth - place.depth;
  if (levels < COMPACT && rows === entries) {
    const start = entries.length + place.indent + open.length + base.length + 10;
    const length = entries.reduce((sum, text) => sum + text.length, entries.length + start);
    const joined = entries.join(', ');
    if (length <= WIDTH && !joined.includes('\n')) return `${base}${open} ${joined} ${close}`;
  }
  const line = `\n${' '.repeat(place.indent)}`;
  return `${base}${open}${line}  ${rows.join(`,${line}  `)}${line}${close}`;
}

/** Sets many short items in columns of one width, about as wide as high times two and a half. */
function inRows(entries: string[], items: number, { indent }: Place): string[] {
  const list = entries.slice(0, items);
  const lengths = list.map((text) => text.length + 2);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const longest = Math.max(...lengths);
  const fits = longest * 3 + indent < WIDTH && (total / longest > 5 || longest <= 8);
  if (!fits || list.some((text) => text.includes('\n'))) return entries;
  const bias = Math.sqrt(longest - total / entries.length);
  const biased = Math.max(longest - 3 - bias, 1);
  const columns = Math.min(
    Math.round(Math.sqrt(2.5 * biased * items) / biased),
    Math.floor((WIDTH - indent) / longest),
    COMPACT * 4,
    MOST_COLUMNS,
  );
  if (columns <= 1) return entries;
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...lengths.filter((_, at) => at % columns === column)),
  );
  const numbers = list.every((text) => /^-?[\d.e+]+n?$/.test(text));
  const rows: string[] = [];
  for (let from = 0; from < items; from += columns) {
    const row = list.slice(from, from + columns);
    rows.push(
      row.map((text, at) => cell(text, at === row.length - 1, widths[at] ?? 0, numbers)).join(''),
    );
  }
  return [...rows, ...entries.slice(items)];
}

function cell(text: string, isLast: boolean, width: number, isNumber: boolean): string {
  if (isNumber) return isLast ? text.padStart(width - 2) : `${text}, `.padStart(width);
  return isLast ? text : `${text}, `.padEnd(width);
}
