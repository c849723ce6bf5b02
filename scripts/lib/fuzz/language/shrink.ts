/** Leaves out lines of a text, first many at once, for as long as `holds` says that the rest still shows the same. */
export async function shrinkLines(
  source: string,
  holds: (smaller: string) => Promise<boolean>,
  most = 60,
): Promise<string> {
  let lines = source.split('\n');
  let tries = 0;
  for (
    let size = Math.ceil(lines.length / 2);
    size >= 1;
    size = size > 1 ? Math.ceil(size / 2) : 0
  ) {
    for (let at = lines.length - size; at > -size && tries < most; at -= size) {
      const smaller = lines.toSpliced(Math.max(at, 0), size + Math.min(at, 0));
      tries++;
      if (await holds(smaller.join('\n'))) lines = smaller;
    }
  }
  return lines.join('\n');
}
