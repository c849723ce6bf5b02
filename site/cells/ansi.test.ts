import { expect, test } from 'vitest';
import { withoutControls } from './ansi.ts';

test.each([
  ['plain', 'plain'],
  ['\x1b[31mred\x1b[0m not', '<span class="ansi-1">red</span> not'],
  ['\x1b[1;92mok\x1b[22m', '<span class="ansi-2 ansi-bold">ok</span>'],
  ['\x1b[34ma\nb\x1b[39mc', '<span class="ansi-4">a</span>\n<span class="ansi-4">b</span>c'],
  [
    '\x1b[38;5;9mx\x1b[38;2;1;2;3my\x1b[m',
    '<span class="ansi-1">x</span><span class="ansi-1">y</span>',
  ],
  ['\x1b[41mno background', 'no background'],
  ['\x1b[2J\x1b[1;1Hclear\x1b]0;title\x07\x1b(B', 'clear'],
  ['cut \x1b[3', 'cut '],
  [' 10%\r 99%\nend', ' 99%\nend'],
  ['abc\rX\r\n', 'Xbc\n'],
])('%j', (text, html) => {
  expect(withoutControls(text)).toBe(html);
});
