"""Turns a list of expressions, one a line, into rows [source, tree, outcome] for `cases.test.ts`.

The tree is what `evaluate.ts` walks; the outcome is the repr that CPython gives, or the exception with its arguments.
Bound to `lines` (the list) and `rows` (the JSON text) by `record.mjs`.
"""

import ast
import json
import warnings


def tree(node):
    """The expression as JSON; see `evaluate.ts`."""
    match node:
        case ast.Constant(value):
            return constant(value)
        case ast.Name(name):
            return ["name", name]
        case ast.Attribute(value, attr):
            return ["attr", tree(value), attr]
        case ast.Call(func, args, keywords):
            values = [[k.arg, tree(k.value)] for k in keywords]
            return ["call", tree(func), [tree(a) for a in args], values]
        case ast.BinOp(left, op, right):
            return ["op", type(op).__name__, tree(left), tree(right)]
        case ast.UnaryOp(op, operand):
            return ["unary", type(op).__name__, tree(operand)]
        case ast.Compare(left, [op], [right]):
            return ["op", type(op).__name__, tree(left), tree(right)]
        case ast.Subscript(value, key):
            return ["item", tree(value), tree(key)]
        case ast.Slice(lower, upper, step):
            return ["slice", *[tree(x) if x else ["name", "None"] for x in (lower, upper, step)]]
        case ast.Tuple(elts) | ast.List(elts):
            return [type(node).__name__.lower(), [tree(e) for e in elts]]
        case ast.Dict(keys, values):
            return ["dict", [[tree(k), tree(v)] for k, v in zip(keys, values)]]
    raise TypeError(f"no case for {ast.dump(node)}")


def constant(value):
    match value:
        case bool() | None:
            return ["name", repr(value)]
        case int():
            return value if abs(value) < 2**53 else ["int", str(value)]
        case float():
            return ["float", repr(value)]
        case complex():
            return ["imag", repr(value.imag)]
        case bytes():
            return ["bytes", value.decode("latin-1")]
    return value


def outcome(source):
    try:
        return ascii(eval(source))
    except Exception as e:
        return [type(e).__name__, ascii(e.args)]


warnings.simplefilter("ignore")
table = []
for line in lines:
    if line and not line.startswith("#"):
        table.append([line, tree(ast.parse(line, mode="eval").body), outcome(line)])
rows = "[\n" + ",\n".join(json.dumps(row) for row in table) + "\n]\n"
