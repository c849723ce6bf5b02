"""What makes a node, and what `compile` says of trees that are none."""
import ast
import copy


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


def built(*statements):
    return compile(ast.fix_missing_locations(ast.Module([*statements])), "f", "exec")


show(lambda: ast.Name("x", ast.Load(), 3))
show(lambda: ast.Name("x", id="y"))
show(lambda: ast.Name("x", foo="y"))
show(lambda: ast.Name())
show(lambda: ast.AST(1))
show(lambda: ast.Name("x").lineno)
show(lambda: (ast.Name("x").end_lineno, ast.Constant(1).kind, ast.Module().body, ast.Call._fields, ast.stmt.__doc__[:60]))
show(lambda: (ast.Dict.__doc__, ast.operator.__doc__, ast.arg.__doc__, ast.Call._field_types, ast.Constant._field_types))
show(lambda: copy.replace(ast.Name("x"), id="y").id)
show(lambda: copy.replace(ast.Name("x"), foo="y").id)
show(lambda: ast.dump(copy.deepcopy(ast.parse("f(x, y=1)"))))
show(lambda: compile(ast.Module([ast.Expr(ast.Name("x"))]), "f", "exec"))
show(lambda: compile(ast.Expression(ast.Name("x")), "f", "exec"))
show(lambda: compile(ast.Name("x"), "f", "exec"))
show(lambda: compile(ast.Module(3), "f", "exec"))
show(lambda: compile(ast.Module([3]), "f", "exec"))
show(lambda: built(ast.Expr(ast.Pass())))
show(lambda: built(ast.Expr(ast.Constant([1]))))
show(lambda: built(ast.Expr(ast.Name("None"))))
show(lambda: built(ast.Expr(ast.Name(5))))
show(lambda: built(ast.Expr(ast.Name("x", ast.Store()))))
show(lambda: built(ast.Assign([ast.Name("x")], ast.Constant(1))))
show(lambda: built(ast.Assign([ast.Constant(1)], ast.Constant(1))))
show(lambda: built(ast.Assign([], ast.Constant(1))))
show(lambda: built(ast.Expr(ast.BinOp(ast.Constant(1), "+", ast.Constant(1)))))
show(lambda: built(ast.Expr(ast.BoolOp(ast.And(), [ast.Constant(1)]))))
show(lambda: built(ast.Expr(ast.Compare(ast.Constant(1), [], [ast.Constant(1)]))))
show(lambda: built(ast.Expr(ast.Dict([ast.Constant(1)], []))))
show(lambda: built(ast.Expr(ast.ListComp(ast.Constant(1), []))))
show(lambda: built(ast.Try([ast.Pass()])))
show(lambda: built(ast.If(ast.Constant(1), [])))
show(lambda: built(ast.Raise(cause=ast.Constant(1))))
show(lambda: built(None))
show(lambda: built(ast.Return(ast.Constant(1))))
show(lambda: built(ast.Break()))
show(lambda: built(ast.ImportFrom("x", [ast.alias("a")], -1)))
show(lambda: compile("1", "f", "func_type"))
show(lambda: compile("1", "f", "bad", ast.PyCF_ONLY_AST))
show(lambda: compile("1", "f", "exec", -1))
show(lambda: compile("1", "f", "exec", 0, False, 3))
show(lambda: compile(1, "f", "exec", ast.PyCF_ONLY_AST))
show(lambda: compile(ast.parse("1"), "f", "exec", ast.PyCF_ONLY_AST))
show(lambda: ast.parse("x ="))
show(lambda: ast.parse("return"))
show(lambda: ast.literal_eval("f(1)"))
show(lambda: ast.literal_eval("[1, x + 1]"))
show(lambda: ast.literal_eval("[1, 2"))
