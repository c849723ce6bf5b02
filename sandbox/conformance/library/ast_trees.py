"""Syntax trees: parse, dump, walk, visit, transform, unparse and compile."""
import ast

source = '''
@decorated
async def work(a, /, b: int = 1, *rest, key=None, **named) -> "é𝒳":
    """What it does."""
    async with a as x, b: ...
    for i in (y := range(3)): yield -i, 10**20, 1.5, 2j, b"\\xff", u"ü", ...
    else: print(f"{i!r:>{b}} {a=}", *rest, **named)
    try: return [p async for p in a if p][1:, ::2]
    except* (ValueError, OSError) as e: raise e from None
    finally: del a.b, a[0]
class C[T: int, *Ts, **P](Base, metaclass=M):
    x: int = 3; (y): "str"
    type Alias = list[T]
match z:
    case [1, "a", *_, None] | {"k": v, **r} if v: pass
    case C(x, y=-1 + 2j) as w: pass
    case _: lambda q, *p: not q and q is not p < 3 or {**q, 'é': {*p}}
'''
tree = ast.parse(source)
print(ast.dump(tree, indent=1, include_attributes=True))
print(ast.unparse(tree))
print(ast.get_docstring(tree.body[0]))
print([type(n).__name__ for n in ast.walk(tree)])
print(repr(tree), tree.body[1])
print([ast.get_source_segment(source, n) for n in ast.walk(tree) if isinstance(n, ast.Constant)])


class Names(ast.NodeVisitor):
    def __init__(self):
        self.names = []

    def visit_Name(self, node):
        self.names.append((node.id, type(node.ctx).__name__, node.lineno, node.col_offset))


names = Names()
names.visit(tree)
print(names.names)


class Fold(ast.NodeTransformer):
    def visit_BinOp(self, node):
        self.generic_visit(node)
        match node:
            case ast.BinOp(ast.Constant(a), ast.Add(), ast.Constant(b)):
                return ast.copy_location(ast.Constant(a + b), node)
            case ast.BinOp(ast.Constant(a), ast.Sub(), ast.Constant(b)):
                return ast.copy_location(ast.Constant(a - b), node)
        return node

    def visit_Assert(self, node):
        return None


small = Fold().visit(ast.parse("x = 1 + 2 - 5 + y\nassert False\nprint(x, 0.0 - 1.5, 1 - 2**60 * 0, (1 - 2) ** 2)"))
print(ast.unparse(small))
exec(compile(small, "<folded>", "exec"), {"y": 10})
f = ast.parse("lambda: 1", mode="eval")
f.body.body = ast.Tuple([ast.Constant((1, 2.5, "é", b"b", None, ..., True)), ast.Constant(-3), ast.Constant(float("inf")),
                         ast.Constant(1 - 2j), ast.Constant(-(10**30))], ast.Load())
print(eval(compile(ast.fix_missing_locations(f), "<f>", "eval"))())
print(ast.literal_eval("{'a': [1, -2.5, (None, True)], 'b': {3j + 1}}"), ast.compare(tree, ast.parse(source)))
def made():
    yield from eval(compile(ast.Expression(ast.parse("(i * i for i in range(4))").body[0].value), "<g>", "eval"))
print(list(made()))
bad = ast.parse("a = 1\nb = a / 0")
exec(compile(bad, "<bad>", "exec"))
