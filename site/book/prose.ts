const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text that is safe inside an element or a double-quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

/** Front matter's text as HTML: words between backquotes become code, apostrophes round, as Markdown does with the rest. */
export function withCode(text: string): string {
  const parts = escapeHtml(text).split(/`([^`]+)`/);
  return parts.map((part, at) => (at % 2 ? `<code>${part}</code>` : round(part))).join('');
}

/** Front matter's text without its backquotes, for titles and attributes. */
export function plain(text: string): string {
  return round(text.replaceAll('`', ''));
}

const round = (text: string) => text.replaceAll("'", '’');
