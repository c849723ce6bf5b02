/**
 * What a terminal would make of control characters in printed text: ANSI's colours (the eight, bright or not) and bold become classes of
 * the site's own, other escapes go, and `\r` begins the line again. HTML escaped text to HTML, the same when the page is built and in it.
 */

/** The style that escapes have set; it goes on over ends of lines. */
interface Style {
  colour: number | undefined;
  bold: boolean;
}

const CONTROLS = /[\x1b\r]/;
/** Select Graphic Rendition (ECMA-48, 8.3.117); other control sequences; commands to the system; single escapes, whole or cut off. */
const ESCAPE =
  /\x1b\[([\d;:]*)m|\x1b\[[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)?|\x1b\[[0-?]*$|\x1b[ -/]+[0-~]|\x1b[^[\]]?/g;

/** Escaped text with its control characters carried out. */
export function withoutControls(escaped: string): string {
  if (!CONTROLS.test(escaped)) return escaped;
  const style: Style = { colour: undefined, bold: false };
  return escaped
    .split('\n')
    .map((line) => lineHtml(overwritten(line), style))
    .join('\n');
}

/** Each `\r` goes back to the beginning of the line, and what follows lies over what was there. */
function overwritten(line: string): string {
  if (!line.includes('\r')) return line;
  const parts = line.split('\r');
  // Escapes and entities have no width of their own: then the last part counts.
  if (/[\x1b&]/.test(line)) return parts.findLast((part) => part !== '') ?? '';
  return parts.reduce((shown, part) => part + shown.slice(part.length), '');
}

function lineHtml(line: string, style: Style): string {
  let html = '';
  let at = 0;
  const pass = (text: string) => {
    if (text !== '') html += styled(text, style);
  };
  for (const match of line.matchAll(ESCAPE)) {
    pass(line.slice(at, match.index));
    if (match[1] !== undefined) select(style, match[1]);
    at = match.index + match[0].length;
  }
  pass(line.slice(at));
  return html;
}

function styled(text: string, { colour, bold }: Style): string {
  const names = [colour !== undefined && `ansi-${colour}`, bold && 'ansi-bold'].filter(Boolean);
  return names.length > 0 ? `<span class="${names.join(' ')}">${text}</span>` : text;
}

/** Changes the style as parameters say. Colours beyond the eight are left out: the site's have to be readable in both themes. */
function select(style: Style, parameters: string): void {
  const codes = parameters.split(/[;:]/).map(Number);
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] as number;
    if (code === 0) Object.assign(style, { colour: undefined, bold: false });
    else if (code === 1) style.bold = true;
    else if (code === 22) style.bold = false;
    else if (code === 39) style.colour = undefined;
    else if ((code >= 30 && code <= 37) || (code >= 90 && code <= 97)) style.colour = code % 10;
    else if (code === 38 || code === 48) {
      const indexed = codes[i + 1] === 5;
      const index = codes[i + 2] ?? 16;
      if (indexed && code === 38 && index < 16) style.colour = index % 8;
      i += indexed ? 2 : 4;
    }
  }
}
