import ts from 'typescript';
import type { OuterFunction, Outline, TopName } from './outline.ts';

/**
 * Cuts the guest's script in two: a core, and late parts with functions that are seldom called. In the core such a function keeps its
 * place, its name and its parameters, so that nothing can tell; it calls the real one in its part, which is evaluated by then
 * (`sandbox/runtime/core/late.ts`): `var f = late2(3, 0)` stands for function 0 of part 3, which has two parameters.
 *
 * A part is a function of the core's values that it uses: `(function (None, slot) { …; return [f, g]; })`. What only functions of one
 * part use moves there whole.
 */

export interface Cut {
  /** A script, which has the parts' scopes set at its end. */
  core: string;
  parts: Part[];
}

/** The late functions of one source file that wait in the same place. */
export interface Part {
  place: Place;
  text: string;
}

/** Where a function is: in the core, among the late parts that the sandbox has from the start, or among those that it has to ask for. */
export type Place = 'core' | 'late' | 'rare';

/** Characters of a function, without indentation, that are more than calling it late costs. */
const WORTHWHILE = 30;

/** Parameters that a function may have which `late.ts` can stand in for. */
const MOST_PARAMETERS = 4;

/** The marks that esbuild puts before each file of a bundle. */
const FILE_MARK = /^\/\/ (\S+\.ts)$/gm;
const LATE = 'sandbox/runtime/core/late.ts';

/** `placeOf` tells of each function of the outline where it is to be. */
export function cut(outlined: Outline, placeOf: (f: OuterFunction) => Place): Cut {
  return new Cutter(outlined, placeOf).cut();
}

/** A stretch of the text and what replaces it. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A late function. */
interface Late extends OuterFunction {
  /** File and place: what has the same key is one part. */
  key: string;
  place: Place;
}

class Cutter {
  private readonly text: string;
  private readonly names: Outline['names'];
  private readonly late: Late[];
  private readonly files: { at: number; name: string }[];
  /** Top-level names that move to a part, by its key. */
  private readonly moved = new Map<string, string>();

  constructor({ text, names, functions }: Outline, placeOf: (f: OuterFunction) => Place) {
    this.text = text;
    this.names = names;
    this.files = [...text.matchAll(FILE_MARK)].map((m) => ({ at: m.index, name: m[1] ?? '' }));
    const may: Late[] = [];
    const stay: OuterFunction[] = [];
    for (const each of functions) {
      const place = placeOf(each);
      const file = this.fileOf(each.start);
      if (place === 'core' || !each.movable || file === LATE) stay.push(each);
      else may.push({ ...each, place, key: `${file} ${place}` });
    }
    this.late = may.filter((each) => this.sizeOf(each) >= WORTHWHILE);
    this.move(stay);
  }

  cut(): Cut {
    const edits: Edit[] = [];
    const hoisted: string[] = [];
    const parts: Part[] = [];
    const scopes: string[] = [];
    const waiting = this.late.filter((each) => !this.isMoved(each));
    // Those with most functions first: the core names a part by its number in each stand-in.
    const groups = [...new Set(waiting.map(({ key }) => key))].map((key) =>
      waiting.filter((each) => each.key === key),
    );
    for (const functions of groups.sort((a, b) => b.length - a.length)) {
      const { key, place } = functions[0] as Late;
      const number = parts.length;
      functions.forEach((each, at) => {
        const { text, before } = standIn(this.text, each, number, at);
        if (before) hoisted.push(before);
        edits.push({ start: each.start, end: each.end, text });
      });
      const { taken, text } = this.part(key, functions);
      parts.push({ place, text });
      scopes.push(`() => [${taken}]`);
    }
    for (const name of this.moved.keys()) {
      const { statement } = this.names.get(name) as TopName;
      edits.push({ start: statement.getStart(), end: statement.end, text: '' });
    }
    const after = this.files[this.files.findIndex(({ name }) => name === LATE) + 1];
    if (after === undefined) throw new Error(`${LATE} does not come first in the script`);
    const first = hoisted.map((each) => `var ${each};\n`).join('');
    edits.push({ start: after.at, end: after.at, text: first });
    const core = edited(this.text, edits);
    return { core: `${core}\nsetScopes([${scopes.join(',\n')}]);\n`, parts };
  }

  /** The text of a part, and the names of what it takes. */
  private part(key: string, functions: Late[]): { taken: string[]; text: string } {
    const own = [...this.moved].filter(([, part]) => part === key).map(([each]) => each);
    const uses = new Set(functions.flatMap((each) => [...each.uses]));
    for (const each of own) for (const need of this.names.get(each)?.needs ?? []) uses.add(need);
    const taken = [...uses].filter((each) => !own.includes(each));
    const whole = own.map((each) => this.names.get(each)?.statement.getText());
    const values = functions.map((each) => asValue(this.text, each));
    const body = `${whole.join('\n')}\nreturn [${values.join(',\n')}];`;
    return { taken, text: `(function(${taken}) {"use strict";\n${body}\n})` };
  }

  /** Finds what only functions of one part use: again and again, since what moves takes along what nothing else uses. */
  private move(stay: readonly OuterFunction[]): void {
    const candidates = [...this.names].filter(
      ([, { statement, constant, examined }]) =>
        constant &&
        !examined &&
        isPure(statement) &&
        this.fileOf(statement.getStart()) !== LATE &&
        !stay.some((each) => statement.pos <= each.start && each.end <= statement.end),
    );
    const users = new Map(
      candidates.map(([name, { uses }]) => [name, uses.map((at) => this.userAt(at))]),
    );
    for (let changed = true; changed; ) {
      changed = false;
      for (const [name, all] of users) {
        const keys = all.map(({ name, late }) => this.moved.get(name) ?? late?.key);
        const [key, ...others] = new Set(keys);
        const to = others.length === 0 ? key : undefined;
        if (to === this.moved.get(name)) continue;
        if (to === undefined) this.moved.delete(name);
        else this.moved.set(name, to);
        changed = true;
      }
    }
  }

  /** What uses something at a place of the text: a top-level name ('' for none), and a late function. */
  private userAt(at: number): { name: string; late: Late | undefined } {
    const within = ({ pos, end }: ts.Node) => pos <= at && at < end;
    const [name] = [...this.names].find(([, { statement }]) => within(statement)) ?? [''];
    return { name, late: this.late.find(({ node }) => within(node)) };
  }

  private isMoved({ start, end }: OuterFunction): boolean {
    return [...this.moved.keys()].some((name) => {
      const { statement } = this.names.get(name) as TopName;
      return statement.pos <= start && end <= statement.end;
    });
  }

  private fileOf(at: number): string {
    return this.files.findLast((each) => each.at <= at)?.name ?? '';
  }

  private sizeOf({ start, end }: OuterFunction): number {
    return this.text.slice(start, end).replace(/\s+/g, ' ').length;
  }
}

/** A statement that declares one name and does nothing else. */
function isPure(statement: ts.Statement): boolean {
  if (ts.isFunctionDeclaration(statement)) return true;
  if (!ts.isVariableStatement(statement)) return false;
  const [first, ...others] = statement.declarationList.declarations;
  return others.length === 0 && first?.initializer !== undefined && isPureValue(first.initializer);
}

const PURE_CONSTRUCTORS = new Set(['Set', 'Map']);

function isPureValue(node: ts.Node): boolean {
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return true;
  if (ts.isLiteralExpression(node) || ts.isOmittedExpression(node)) return true;
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isPureValue);
  if (ts.isObjectLiteralExpression(node))
    return node.properties.every(
      (each) =>
        ts.isMethodDeclaration(each) ||
        (ts.isPropertyAssignment(each) &&
          !ts.isComputedPropertyName(each.name) &&
          isPureValue(each.initializer)),
    );
  if (ts.isNewExpression(node))
    return (
      PURE_CONSTRUCTORS.has(node.expression.getText()) && (node.arguments ?? []).every(isPureValue)
    );
  if (ts.isPrefixUnaryExpression(node)) return isPureValue(node.operand);
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression))
    return (
      ts.isStringLiteral(node.expression.expression) &&
      node.expression.name.text === 'split' &&
      node.arguments.every(isPureValue)
    );
  return false;
}

/**
 * What stands in the place of a late function: a call of `late.ts` that makes it, or a function that calls it where it takes `this` or
 * is a method. `before`: a declared function is made before all else, since it may be used before it is declared.
 */
function standIn(
  text: string,
  each: OuterFunction,
  part: number,
  at: number,
): { text: string; before?: string } {
  const { node, usesThis } = each;
  const { parameters } = node;
  const isRest = parameters.some((p) => p.dotDotDotToken !== undefined);
  const isValue = ts.isArrowFunction(node) || ts.isFunctionExpression(node);
  const isDeclared = ts.isFunctionDeclaration(node);
  if (!usesThis && !isRest && parameters.length <= MOST_PARAMETERS) {
    const made = `late${parameters.length}(${part}, ${at})`;
    if (isValue) return { text: made };
    if (isDeclared) return { text: '', before: `${node.name?.text} = ${made}` };
  }
  const names = parameters.map((p, i) => (ts.isIdentifier(p.name) ? p.name.text : `p${i}`));
  const args = names.map((name, i) => (parameters[i]?.dotDotDotToken ? `...${name}` : name));
  const target = `latePart(${part})[${at}]`;
  const call = usesThis ? `${target}.call(${['this', ...args]})` : `${target}(${args})`;
  if (ts.isArrowFunction(node)) return { text: `(${args}) => ${call}` };
  const head = text.slice(each.start, parameters.pos - 1);
  return { text: `${head}(${args}) { return ${call}; }` };
}

/** The function as an expression. */
function asValue(text: string, { node, start, end }: OuterFunction): string {
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node) || ts.isFunctionDeclaration(node))
    return text.slice(start, end);
  return `function(${text.slice(node.parameters.pos, end)}`;
}

function edited(text: string, edits: Edit[]): string {
  let done = '';
  let last = 0;
  for (const { start, end, text: by } of edits.sort((a, b) => a.start - b.start)) {
    done += text.slice(last, start) + by;
    last = end;
  }
  return done + text.slice(last);
}
