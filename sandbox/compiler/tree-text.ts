/** Trees as JSON, for Python's `ast`: the guest asks for the tree of a source, and gives back one of its own making. */
import type { Expression, Module } from './ast.ts';

/** The text of a tree. Big ints are strings of digits, bytes lists of numbers; an infinite float is null. */
export const treeText = (tree: Module | Expression): string =>
  JSON.stringify(tree, (_, value) => {
    if (typeof value === 'bigint') return String(value);
    return value instanceof Uint8Array ? [...value] : value;
  });

/** The tree of such a text. Numbers may be strings, as Python writes them. */
export const treeOf = (text: string): Module | Expression =>
  JSON.parse(text, (_, node) => {
    if (node?.type === 'int' && typeof node.value === 'string') node.value = BigInt(node.value);
    if (node?.type === 'float') node.value = Number(node.value);
    if (node?.type === 'complex') node.imag = Number(node.imag);
    if (node?.type === 'bytes') node.value = Uint8Array.from(node.value);
    return node;
  });
