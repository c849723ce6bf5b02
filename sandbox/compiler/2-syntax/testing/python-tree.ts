/** Trees in the shape of Python's own `ast` module, to be compared with what CPython parses. */
import type { Constant, Expression, Module } from '../../ast.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Gives a tree as JSON: nodes with `kind`, `at` (line, column, end line, end column) and Python's field names. */
export function pythonTree(tree: Module | Expression): Json {
  return convert(tree);
}

function convert(value: unknown): Json {
  if (Array.isArray(value)) return value.map(convert);
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value === null || typeof value !== 'object') return value as Json;
  const node = value as Record<string, unknown>;
  const result: { [key: string]: Json } = {};
  if ('line' in node) result.at = [node.line, node.col, node.endLine, node.endCol] as Json;
  for (const [name, field] of Object.entries(node)) {
    if (POSITIONS.has(name) || (name === 'bound' && node.kind !== 'TypeVar')) continue;
    result[snake(name)] = convertField(node, name, field);
  }
  return result;
}

const POSITIONS = new Set(['line', 'col', 'endLine', 'endCol']);

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function convertField(node: Record<string, unknown>, name: string, field: unknown): Json {
  if (name !== 'value') return convert(field);
  if (node.kind === 'Constant') return constant(field as Constant['value']);
  return node.kind === 'MatchSingleton' ? String(field) : convert(field);
}

/** A literal as its type and a text. */
function constant(value: Constant['value']): Json {
  switch (value.type) {
    case 'int':
    case 'bool':
      return [value.type, String(value.value)];
    case 'float':
      return ['float', floatText(value.value)];
    case 'complex':
      return ['complex', floatText(value.imag)];
    case 'str':
      return ['str', codes(value.value)];
    case 'bytes':
      return [
        'bytes',
        Array.from(value.value, (byte) => byte.toString(16).padStart(2, '0')).join(''),
      ];
  }
  return [value.type, ''];
}

/** The bits of a float: two languages write the same number in two ways. */
function floatText(value: number): string {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  return view.getBigUint64(0).toString(16).padStart(16, '0');
}

/** Text that JSON of both languages carries alike, lone surrogates included. */
function codes(text: string): string {
  const plain = /^[\x20-\x7e]*$/.test(text);
  return plain ? text : Array.from(text, (c) => `\\${c.codePointAt(0)?.toString(16)}`).join('');
}

/** Python that defines `tree_json(source)`, which gives the same JSON of the tree that CPython parses, or null. */
export const PYTHON_TREE = `
import ast, json, struct, sys, warnings

sys.set_int_max_str_digits(0)
sys.setrecursionlimit(5000)

OPERATORS = dict(
    Add='+', Sub='-', Mult='*', MatMult='@', Div='/', Mod='%', Pow='**', LShift='<<', RShift='>>', BitOr='|',
    BitXor='^', BitAnd='&', FloorDiv='//', Invert='~', Not='not', UAdd='+', USub='-', Eq='==', NotEq='!=', Lt='<',
    LtE='<=', Gt='>', GtE='>=', Is='is', IsNot='is not', In='in', NotIn='not in', And='and', Or='or', Load='load',
    Store='store', Del='del')
LEFT_OUT = 'type_comment', 'type_ignores', 'kind'
WITHOUT_KIND = 'arguments', 'arg', 'keyword', 'alias', 'comprehension', 'withitem', 'match_case'

def codes(text):
    if all(' ' <= c <= '~' for c in text):
        return text
    pairs = text.encode('utf-16-le', 'surrogatepass').decode('utf-16-le', 'surrogatepass')
    return ''.join('\\\\%x' % ord(c) for c in pairs)

def constant(value):
    if value is None or value is ...:
        return ['None' if value is None else 'Ellipsis', '']
    name = type(value).__name__
    if name == 'float':
        return [name, struct.pack('>d', value).hex()]
    if name == 'complex':
        return [name, struct.pack('>d', value.imag).hex()]
    if name == 'str':
        return [name, codes(value)]
    return [name, value.hex() if name == 'bytes' else str(value).lower()]

def tree_json(source):
    lines = source.replace('\\r\\n', '\\n').replace('\\r', '\\n').split('\\n')
    encoded = [None if line.isascii() else line.encode('utf-8', 'surrogatepass') for line in lines]

    def column(line, offset):
        text = encoded[line - 1]
        return offset if text is None else len(text[:offset].decode().encode('utf-16-le')) // 2

    def convert(node):
        if isinstance(node, list):
            return [convert(item) for item in node]
        if not isinstance(node, ast.AST):
            return int(node) if isinstance(node, bool) else node
        name = type(node).__name__
        if name in OPERATORS:
            return OPERATORS[name]
        result = {} if name in WITHOUT_KIND else {'kind': name}
        if hasattr(node, 'lineno'):
            result['at'] = [node.lineno, column(node.lineno, node.col_offset),
                            node.end_lineno, column(node.end_lineno, node.end_col_offset)]
        for field in node._fields:
            value = getattr(node, field)
            if field in LEFT_OUT:
                continue
            if field == 'value' and name == 'Constant':
                result[field] = constant(value)
            elif field == 'value' and name == 'MatchSingleton':
                result[field] = 'null' if value is None else str(value).lower()
            elif field == 'str':
                result[field] = value
            elif field == 'conversion':
                result[field] = None if value == -1 else chr(value)
            else:
                result[field] = convert(value)
        return result

    with warnings.catch_warnings():
        warnings.simplefilter('ignore')
        try:
            return json.dumps(convert(ast.parse(source)))
        except (SyntaxError, ValueError):
            return None
`;
