"""The part of `inspect` about calls: parameters as one tuple, which argument goes where, and the names that a function reads."""

__name__ = "inspect"  # What is defined here shows as of that.

import builtins
from collections import namedtuple
from enum import IntFlag
from inspect import Parameter, getattr_static, getsource, ismethod, signature

FullArgSpec = namedtuple("FullArgSpec", "args varargs varkw defaults kwonlyargs kwonlydefaults annotations")
ClosureVars = namedtuple("ClosureVars", "nonlocals globals builtins unbound")


class BufferFlags(IntFlag):
    SIMPLE = 0
    WRITABLE = 1
    FORMAT = 4
    ND = 8
    STRIDES = 0x18
    C_CONTIGUOUS = 0x38
    F_CONTIGUOUS = 0x58
    ANY_CONTIGUOUS = 0x98
    INDIRECT = 0x118
    CONTIG = 9
    CONTIG_RO = 8
    STRIDED = 0x19
    STRIDED_RO = 0x18
    RECORDS = 0x1D
    RECORDS_RO = 0x1C
    FULL = 0x11D
    FULL_RO = 0x11C
    READ = 0x100
    WRITE = 0x200


def getfullargspec(func):
    """The parameters of a function as one tuple of lists."""
    args, kwonly, kwdefaults, defaults = [], [], {}, ()
    varargs = varkw = None
    try:
        sig = signature(func.__func__ if ismethod(func) else func, follow_wrapped=False)
    except Exception as error:
        raise TypeError("unsupported callable") from error
    notes = {} if sig.return_annotation is sig.empty else {"return": sig.return_annotation}
    for p in sig.parameters.values():
        if p.kind is Parameter.VAR_POSITIONAL:
            varargs = p.name
        elif p.kind is Parameter.VAR_KEYWORD:
            varkw = p.name
        elif p.kind is Parameter.KEYWORD_ONLY:
            kwonly.append(p.name)
            if p.default is not p.empty:
                kwdefaults[p.name] = p.default
        else:
            args.append(p.name)
            if p.default is not p.empty:
                defaults += (p.default,)
        if p.annotation is not p.empty:
            notes[p.name] = p.annotation
    return FullArgSpec(args, varargs, varkw, defaults or None, kwonly, kwdefaults or None, notes)


def getcallargs(func, /, *positional, **named):
    """What each parameter of a function would be bound to by a call; TypeError where the call would raise it."""
    spec = getfullargspec(func)
    if ismethod(func) and func.__self__ is not None:
        positional = (func.__self__, *positional)
    refusal = None
    try:
        bound = _stand_in(func.__name__, spec)(*positional, **named)
    except TypeError as error:
        # The interpreter lists three names with a comma more.
        refusal = TypeError(str(error).replace(", and ", " and "))
    if refusal is not None:
        # Out here: what the caller handles is its context, not what the interpreter said.
        raise refusal
    # In the order in which they are bound: those given by position, the collectors, those given by name, then defaults.
    order = spec.args[: len(positional)]
    order += [name for name in (spec.varargs, spec.varkw) if name]
    order += [name for name in named if name in bound and name not in order]
    order += [name for name in (*spec.args, *spec.kwonlyargs) if name not in order]
    return {name: bound[name] for name in order}


def _stand_in(name, spec):
    """A function with the same parameters that gives its arguments by name."""
    defaults = dict(zip(spec.args[len(spec.args) - len(spec.defaults or ()) :], spec.defaults or ()))
    given = {**defaults, **(spec.kwonlydefaults or {})}

    def text(parameter):
        return f"{parameter}=given[{parameter!r}]" if parameter in given else parameter

    parts = [text(parameter) for parameter in spec.args]
    if spec.varargs or spec.kwonlyargs:
        parts.append("*" + (spec.varargs or ""))
    parts += [text(parameter) for parameter in spec.kwonlyargs]
    if spec.varkw:
        parts.append("**" + spec.varkw)
    namespace = {"given": given}
    exec(f"def stand_in({', '.join(parts)}): return locals()", namespace)
    made = namespace["stand_in"]
    made.__qualname__ = name
    return made


def getclosurevars(func):
    """The names that a function's own source reads, by where they are found."""
    import ast
    from textwrap import dedent

    if ismethod(func):
        func = func.__func__
    if not hasattr(func, "__code__"):
        raise TypeError(f"{func!r} is not a Python function")
    code = func.__code__
    cells = func.__closure__ or ()
    nonlocals = {name: cell.cell_contents for name, cell in zip(code.co_freevars, cells)}
    found = {"global": {}, "builtin": {}, "unbound": set()}
    try:
        tree = ast.parse(dedent(getsource(func)))
    except (OSError, TypeError, SyntaxError):
        tree = ast.Module([], [])
    local = {*code.co_varnames, *code.co_cellvars, *code.co_freevars}
    for name in _names_read(tree):
        if name in local:
            continue
        if name in func.__globals__:
            found["global"][name] = func.__globals__[name]
        elif hasattr(builtins, name):
            found["builtin"][name] = getattr(builtins, name)
        else:
            found["unbound"].add(name)
    return ClosureVars(nonlocals, found["global"], found["builtin"], found["unbound"])


def _names_read(tree):
    """Names and attributes in the body of the function that `tree` holds, not in functions within it."""
    import ast

    scopes = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)
    outer = next((node for node in ast.walk(tree) if isinstance(node, scopes)), None)
    if outer is None:
        return
    pending = [outer.body] if isinstance(outer, ast.Lambda) else outer.body[::-1]
    while pending:
        node = pending.pop()
        if isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.Attribute):
            yield node.attr
        if isinstance(node, scopes):
            pending += getattr(node, "decorator_list", [])
        else:
            pending += reversed([*ast.iter_child_nodes(node)])


def getmembers_static(object, predicate=None):
    """Names and values, without any descriptor being asked."""
    members = [(name, getattr_static(object, name, None)) for name in sorted(dir(object))]
    return [pair for pair in members if predicate is None or predicate(pair[1])]


def getmodulename(path):
    """The name of the module that a file holds, or None."""
    name = path.rpartition("/")[2]
    return name[:-3] if name.endswith(".py") else None


def indentsize(line):
    """The width of the space at the start of a line, with tabs of eight."""
    expanded = line.expandtabs()
    return len(expanded) - len(expanded.lstrip())


def ispackage(object):
    """Is it a module that has modules below it?"""
    return isinstance(object, type(builtins)) and hasattr(object, "__path__")
