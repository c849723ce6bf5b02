/** Cells by their places in the page, as words: `Cell 2, Cells 4 to 9`. */
export function cellNames(places: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const place of [...places].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && place === run[1] + 1) run[1] = place;
    else runs.push([place, place]);
  }
  const words = ([first, last]: [number, number]) =>
    first === last ? `Cell ${first}` : `Cells ${first} ${last - first > 1 ? 'to' : 'and'} ${last}`;
  return runs.map(words).join(', ');
}
