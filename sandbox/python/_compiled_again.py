"""`types.FunctionType` for another namespace than that of the function: its source, compiled once more."""

import ast
import inspect


def function_of(code, globals):
    """A function without closure, defaults or annotations: those are the caller's business."""
    try:
        lines, _ = inspect.findsource(code)
    except OSError:
        raise NotImplementedError(
            "the sandbox cannot make a function of a code object whose source it does not have"
        ) from None
    tree = ast.parse("".join(lines), code.co_filename)
    found = [node for node in ast.walk(tree) if _is_of(node, code)]
    if len(found) != 1:
        raise NotImplementedError(
            "the sandbox cannot make a function of a code object whose place in its source is not clear"
        )
    (node,) = found
    _strip(node)
    return _run(node, code.co_filename, globals)


def _is_of(node, code):
    if code.co_name == "<lambda>":
        return isinstance(node, ast.Lambda) and node.lineno == code.co_firstlineno
    if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
        return False
    first = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
    return node.name == code.co_name and first == code.co_firstlineno


def _strip(node):
    """Takes off what would run with the statement rather than with the function."""
    arguments = node.args
    arguments.defaults = []
    arguments.kw_defaults = [None] * len(arguments.kwonlyargs)
    if isinstance(node, ast.Lambda):
        return
    node.decorator_list = []
    node.returns = None
    for each in ast.walk(arguments):
        if isinstance(each, ast.arg):
            each.annotation = None


def _run(node, filename, globals):
    if isinstance(node, ast.Lambda):
        return eval(compile(ast.Expression(node), filename, "eval"), globals)
    names = {}
    exec(compile(ast.Module([node], []), filename, "exec"), globals, names)
    return names[node.name]
