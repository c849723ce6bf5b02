/** Compiles a tree into instructions for the matcher (`re-machine.ts`). */
import { literalTest, setTest } from './re-chars.ts';
import { FLAG, type Node, type Where } from './re-syntax.ts';

/** An instruction. Jumps are indices into the program. */
export type Instruction =
  | { op: 'char'; test: (code: number) => boolean }
  /** A single character, repeated: as many as there are, or as few. */
  | { op: 'run'; test: (code: number) => boolean; min: number; max: number; lazy: boolean }
  | { op: 'at'; where: Where; flags: number }
  /** Goes on, and with `second` if that fails. */
  | { op: 'split'; second: number }
  | { op: 'jump'; to: number }
  /** Notes the place in a group's register. */
  | { op: 'save'; register: number }
  | { op: 'begin'; loop: number }
  /** The head of a loop: goes into the body or on to `exit`. Behind it stands `enter`, which counts. */
  | { op: 'loop'; loop: number; min: number; max: number; lazy: boolean; exit: number }
  | { op: 'enter'; loop: number }
  | { op: 'same'; group: number; flags: number }
  | { op: 'ifset'; group: number; otherwise: number }
  /** Matches the part up to its `done` by itself, once: look-around and atomic groups. */
  | {
      op: 'apart';
      how: 'look' | 'behind' | 'atomic';
      negated: boolean;
      width: number;
      after: number;
    }
  | { op: 'done' };

export interface Program {
  code: Instruction[];
  loops: number;
}

/** The instructions for a tree. */
export function compileTree(tree: Node): Program {
  const compiler = new Compiler();
  compiler.emit(tree);
  compiler.code.push({ op: 'done' });
  return { code: compiler.code, loops: compiler.loops };
}

class Compiler {
  code: Instruction[] = [];
  loops = 0;

  emit(node: Node): void {
    const { code } = this;
    switch (node.kind) {
      case 'literal':
      case 'any':
      case 'set':
        code.push({ op: 'char', test: testOf(node) });
        break;
      case 'at':
        code.push({ op: 'at', where: node.where, flags: node.flags });
        break;
      case 'sequence':
        for (const item of node.items) this.emit(item);
        break;
      case 'branch':
        this.branch(node.options);
        break;
      case 'repeat':
        this.repeat(node);
        break;
      case 'group':
        code.push({ op: 'save', register: node.number * 2 });
        this.emit(node.body);
        code.push({ op: 'save', register: node.number * 2 + 1 });
        break;
      case 'atomic':
        this.apart(node.body, 'atomic', false, 0);
        break;
      case 'look':
        this.apart(node.body, node.behind ? 'behind' : 'look', node.negated, node.width);
        break;
      case 'backreference':
        code.push({ op: 'same', group: node.number, flags: node.flags });
        break;
      case 'conditional':
        this.conditional(node.number, node.yes, node.no);
    }
  }

  private branch(options: Node[]): void {
    const { code } = this;
    const ends: { op: 'jump'; to: number }[] = [];
    options.forEach((option, i) => {
      if (i === options.length - 1) {
        this.emit(option);
        return;
      }
      const split = { op: 'split' as const, second: 0 };
      code.push(split);
      this.emit(option);
      const end = { op: 'jump' as const, to: 0 };
      code.push(end);
      ends.push(end);
      split.second = code.length;
    });
    for (const end of ends) end.to = code.length;
  }

  private repeat(node: Extract<Node, { kind: 'repeat' }>): void {
    const { body, min, max, how } = node;
    if (how === 'possessive') {
      this.apart({ ...node, how: 'greedy' }, 'atomic', false, 0);
      return;
    }
    const { code } = this;
    const lazy = how === 'lazy';
    if (body.kind === 'literal' || body.kind === 'any' || body.kind === 'set') {
      code.push({ op: 'run', test: testOf(body), min, max, lazy });
      return;
    }
    const loop = this.loops++;
    code.push({ op: 'begin', loop });
    const at = code.length;
    const head = { op: 'loop' as const, loop, min, max, lazy, exit: 0 };
    code.push(head, { op: 'enter', loop });
    this.emit(body);
    code.push({ op: 'jump', to: at });
    head.exit = code.length;
  }

  private apart(
    body: Node,
    how: 'look' | 'behind' | 'atomic',
    negated: boolean,
    width: number,
  ): void {
    const { code } = this;
    const head = { op: 'apart' as const, how, negated, width, after: 0 };
    code.push(head);
    this.emit(body);
    code.push({ op: 'done' });
    head.after = code.length;
  }

  private conditional(group: number, yes: Node, no: Node): void {
    const { code } = this;
    const head = { op: 'ifset' as const, group, otherwise: 0 };
    code.push(head);
    this.emit(yes);
    const end = { op: 'jump' as const, to: 0 };
    code.push(end);
    head.otherwise = code.length;
    this.emit(no);
    end.to = code.length;
  }
}

function testOf(
  node: Extract<Node, { kind: 'literal' | 'any' | 'set' }>,
): (code: number) => boolean {
  if (node.kind === 'literal') return literalTest(node.code, node.flags);
  if (node.kind === 'set') return setTest(node.members, node.negated, node.flags);
  return node.flags & FLAG.S ? () => true : (c) => c !== 10;
}
