/** Changes of a text by offset. */

export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Applies edits that do not overlap. */
export function apply(source: string, edits: Edit[]): string {
  const sorted = [...edits].sort((a, b) => b.start - a.start);
  return sorted.reduce(
    (text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end),
    source,
  );
}

/** Exchanges two parts of a text that do not overlap. */
export function exchange(source: string, a: Edit, b: Edit): string {
  if (a.start < b.end && b.start < a.end) return source;
  return apply(source, [
    { ...a, text: b.text },
    { ...b, text: a.text },
  ]);
}
