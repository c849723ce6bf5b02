/** Class statements: the body is a function that fills a namespace. */

import type { Block, Scopes } from '../3-scope/blocks.ts';
import type { ClassDef } from '../ast.ts';
import { annotateBody } from './annotations.ts';
import { array } from './displays.ts';
import { Frame } from './frame.ts';
import { decorate, decoratorTexts, wrapBody } from './functions.ts';
import { assignment } from './names.ts';
import { Operands } from './sequence.ts';
import { docstring } from './statements.ts';
import { cleanDoc, quote } from './text.ts';
import { paramList, withTypeParams } from './typeparams.ts';
import type { Visitors } from './unit.ts';

function define(f: Frame, node: ClassDef): void {
  f.simple(() => {
    const operands = new Operands(f);
    const decorators = decoratorTexts(node.decoratorList, operands);
    const text = withTypeParams(f, node, node.typeParams, (g) => makeClass(g, node));
    f.push(
      `${operands.wrap(assignment(f, node.name, { text: decorate(f, decorators, text) }, node))};`,
    );
    operands.release();
  });
}

/** The text that makes the class object. */
function makeClass(f: Frame, node: ClassDef): string {
  const { unit } = f;
  const block = unit.scopes.blocks.get(node) as Block;
  const operands = new Operands(f);
  const bases = operands.with((g) => ({
    text: array(g, node.bases, (into, item) => `${g.at(node)},${g.use('extend')}(${into},${item})`),
  })).text;
  const keywords = node.keywords.map((k) => {
    const value = operands.add(k.value).text;
    return `[${k.arg === null ? 'null' : quote(k.arg)},${value}]`;
  });
  const code = unit.newCode();
  const line = node.decoratorList[0]?.line ?? node.line;
  const inside = new Frame(unit, block, code);
  inside.isMapped = node.bases.length + node.keywords.length > 0;
  const params = node.typeParams.length > 0 ? paramList(f, node.typeParams) : undefined;
  const body = classBody(inside, node, params);
  const info = { name: node.name, qualname: block.qualname, line, flags: 0 };
  unit.defineCode(code, { ...info, cells: cellNames(block, unit.scopes) });
  const args = [
    quote(node.name),
    quote(block.qualname),
    'G',
    params === undefined ? bases : `${f.use('generic')}(${bases},${params})`,
    `[${keywords.join(',')}]`,
    body,
    code,
  ];
  const l = f.trailing(node, ...operands.temps);
  const text = operands.wrap(`${f.use('cls')}(${args.join(',')},${l})`);
  operands.release();
  return text;
}

/**
 * The cells of a body: what functions inside refer to as their class, and the namespace, which annotations see. Functions count whether they
 * have any or not.
 */
function cellNames(block: Block, { futureAnnotations }: Scopes): string[] {
  const cells = block.classCell === null ? [] : ['__class__'];
  const seesClass = ({ kind }: Block): boolean =>
    kind === 'generic' ||
    kind === 'lazy' ||
    (!futureAnnotations && (kind === 'function' || kind === 'annotations'));
  return block.children.some(seesClass) ? [...cells, '__classdict__'] : cells;
}

/** The function that runs the body on a namespace; it gives the setter of the `__class__` cell. */
function classBody(f: Frame, node: ClassDef, params: string | undefined): string {
  const space = f.unit.namespace(f.block);
  if (params !== undefined) f.push(`${space}.$__type_params__=${f.use('tuple')}(${params});`);
  const doc = docstring(node.body);
  if (doc !== undefined) f.push(`${space}.$__doc__=${quote(cleanDoc(doc))};`);
  f.body(doc === undefined ? node.body : node.body.slice(1));
  f.push(annotateBody(f, f.block, node));
  const attributes = [...f.block.attributes].sort().map((a) => quote(a));
  f.push(`${space}.$__static_attributes__=${f.use('tuple')}([${attributes.join(',')}]);`);
  const js = f.block.classCell?.js;
  const cell = js === undefined ? '' : `var ${js};`;
  const setter = js === undefined ? '' : `return c=>{${js}=c;};`;
  const body = wrapBody(f, `${f.use('caught')}(e,L,${f.code},void 0,${space}`);
  return `(${space})=>{${cell}${f.declarations()}${body}${setter}}`;
}

export const classes: Visitors = { expr: {}, test: {}, stmt: { ClassDef: define } };
