function work() {
  const out = [];
  for (let i = 0; i < 10_000; i++) {
    let s = `${i}:${'abc'.repeat(3)}`;
    if (s.startsWith('1')) s = s.toUpperCase().replaceAll('A', '-');
    out.push(s);
  }
  const text = out.join(',');
  return text.length + text.split(',').length;
}

globalThis.work = work;
