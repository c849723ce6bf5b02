function escapes(cr, ci) {
  let zr = 0;
  let zi = 0;
  for (let n = 0; n < 50; n++) {
    const re = zr * zr - zi * zi + cr;
    zi = 2 * zr * zi + ci;
    zr = re;
    if (zr * zr + zi * zi > 4) return n;
  }
  return 50;
}

function work() {
  let total = 0;
  for (let row = 0; row < 30; row++)
    for (let col = 0; col < 60; col++) total += escapes(col / 20 - 2, row / 15 - 1);
  return total;
}

globalThis.work = work;
