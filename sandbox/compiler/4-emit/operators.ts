/** The expressions made of operators: those of one operand here, the others in files of their own. */
import type { CmpOperator, Compare, UnaryOp } from '../ast.ts';
import { binary } from './arithmetic.ts';
import { boolOp, boolTest, ifExp } from './booleans.ts';
import { compare } from './comparisons.ts';
import { intLiteral, literal } from './constants.ts';
import type { Code, Frame } from './frame.ts';
import { Operands } from './sequence.ts';
import type { Visitors } from './unit.ts';

/** `not a in b` is `a not in b`, and stands where the `not` stands; null for what is no such comparison. */
function foldedNot({ op, operand, line, col, endLine, endCol }: UnaryOp): Compare | null {
  if (op !== 'not' || operand.kind !== 'Compare' || operand.ops.length > 1) return null;
  const swapped = SWAPPED[operand.ops[0] as CmpOperator];
  return swapped === undefined ? null : { ...operand, ops: [swapped], line, col, endLine, endCol };
}

const SWAPPED: Partial<Record<CmpOperator, CmpOperator>> = {
  in: 'not in',
  'not in': 'in',
  is: 'is not',
  'is not': 'is',
};

function unary(f: Frame, node: UnaryOp): Code {
  const folded = foldedNot(node);
  if (folded !== null) return compare(f, folded, false);
  const { op, operand } = node;
  if (op === 'not') return { text: `(!${f.truth(f.expr(operand), node)})`, type: 'bool' };
  if (op === '-' && operand.kind === 'Constant') {
    const { value } = operand;
    if (value.type === 'int') return intLiteral(f, value.value === 0 ? 0 : -value.value);
    if (value.type === 'float') return literal(f, { ...value, value: -value.value });
  }
  const operands = new Operands(f);
  const a = operands.add(operand);
  const l = f.at(node);
  const helper = { '-': 'neg', '+': 'pos', '~': 'invert' }[op];
  const trailing = operands.temps.length > 0 ? `,${f.clean(...operands.temps)}${l}` : '';
  const slow = `${f.use(helper)}(${a.text}${trailing})`;
  const general = trailing ? slow : `(${l},${slow})`;
  const x = a.text;
  const fast = {
    '-': `${f.isSmall(x)}&&${x}!==0?-${x}`,
    '+': `${f.isSmall(x)}?${x}`,
    '~': `${f.isSmall(x)}?~${x}`,
  }[op];
  const text = operands.wrap(`${fast}:${general}`);
  operands.release();
  return { text };
}

export const operators: Visitors = {
  expr: {
    BinOp: binary,
    UnaryOp: unary,
    Compare: (f, node: Compare) => compare(f, node, false),
    BoolOp: boolOp,
    IfExp: ifExp,
  },
  test: {
    Compare: (f, node: Compare) => compare(f, node, true).text,
    BoolOp: boolTest,
    UnaryOp: (f, node: UnaryOp) => {
      const folded = foldedNot(node);
      if (folded !== null) return compare(f, folded, true).text;
      return node.op === 'not' ? `!${f.test(node.operand)}` : f.truth(unary(f, node), node);
    },
  },
  stmt: {},
};
