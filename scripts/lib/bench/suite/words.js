const TEXT = 'the quick brown fox jumps over the lazy dog and the cat '.repeat(4_000);

function work() {
  const counts = new Map();
  for (const word of TEXT.trim().split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
  const top = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return top[0][1] + top.length;
}

globalThis.work = work;
