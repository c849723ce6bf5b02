import type { Operator } from '../ast.ts';

/** Helpers of the binary operators; with `i` before them, of the augmented assignments. */
export const HELPERS: Record<Operator, string> = {
  '+': 'add',
  '-': 'sub',
  '*': 'mul',
  '@': 'matmul',
  '/': 'truediv',
  '//': 'floordiv',
  '%': 'mod',
  '**': 'pow',
  '<<': 'lshift',
  '>>': 'rshift',
  '&': 'and',
  '|': 'or',
  '^': 'xor',
};
