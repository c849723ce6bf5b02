"""The nodes of Python's syntax trees, and the ways from the compiler's tree and back. The rest of `ast` is CPython's own."""

import _in_c
import json

import _syntax_trees
from _ast_grammar import ATTRIBUTES, GRAMMAR, SIGNS
from _ast_checks import check


PyCF_ONLY_AST = 0x400
PyCF_OPTIMIZED_AST = 0x8400
PyCF_TYPE_COMMENTS = 0x1000
PyCF_ALLOW_TOP_LEVEL_AWAIT = 0x2000

_POSITION = ("lineno", "col_offset", "end_lineno", "end_col_offset")
_PYTHON_TYPES = {"identifier": str, "string": str, "int": int, "constant": object}
# How many nodes deep `repr` goes.
_DEPTH = 3


class AST:
    __module__ = "ast"
    _fields = __match_args__ = _attributes = ()
    _shape = ()

    def __init__(self, /, *args, **kwargs):
        name, fields = type(self).__name__, self._fields
        if len(args) > len(fields):
            plural = "" if len(fields) == 1 else "s"
            raise TypeError(f"{name} constructor takes at most {len(fields)} positional argument{plural}")
        for field, value in zip(fields, args):
            setattr(self, field, value)
        given = set(fields[: len(args)])
        for field, value in kwargs.items():
            if field in given:
                raise TypeError(f"{name} got multiple values for argument {field!r}")
            if field not in fields and field not in self._attributes:
                _deprecated(
                    f"{_dotted(type(self))}.__init__ got an unexpected keyword argument {field!r}. Support for arbitrary keyword "
                    "arguments is deprecated and will be removed in Python 3.15."
                )
            setattr(self, field, value)
        given.update(kwargs)
        _fill(self, name, given)

    def __repr__(self):
        return _shown(self, _DEPTH)

    def __reduce__(self):
        return type(self), (None,) * len(self._fields), self.__dict__.copy()

    def __replace__(self, /, **changes):
        cls = type(self)
        for name in changes:
            if name not in self._fields and name not in self._attributes and name not in self.__dict__:
                raise TypeError(f"{cls.__name__}.__replace__ got an unexpected keyword argument {name!r}.")
        copy = cls.__new__(cls)
        for name in (*self._fields, *self._attributes):
            if name in self.__dict__:
                setattr(copy, name, self.__dict__[name])
        copy.__dict__.update(changes)
        return copy


def _dotted(cls):
    return "ast.AST" if cls is AST else cls.__name__


def _fill(node, name, given):
    """Gives the fields that were left out their values: None, a list, `Load()`; what has none is deprecated."""
    for field, kind, mark in node._shape:
        if field in given or mark == "?":
            continue
        if mark:
            setattr(node, field, [])
        elif kind == "expr_context":
            setattr(node, field, _made(Load))
        else:
            _deprecated(
                f"{name}.__init__ missing 1 required positional argument: {field!r}. This will become an error in Python 3.15."
            )


def _deprecated(message):
    from warnings import warn

    warn(message, DeprecationWarning, stacklevel=1)


def _shown(x, depth):
    if isinstance(x, AST):
        if depth <= 0:
            return f"{type(x).__name__}(...)"
        return f"{_dotted(type(x))}({', '.join(f'{f}={_shown(getattr(x, f), depth - 1)}' for f in x._fields)})"
    if type(x) not in (list, tuple):
        return repr(x)
    items = [_shown(item, depth) for item in (x if len(x) < 3 else (x[0], x[-1]))]
    if len(x) > 2:
        items.insert(1, "...")
    return f"{'[' if type(x) is list else '('}{', '.join(items)}{']' if type(x) is list else ')'}"


# ---- the classes -----------------------------------------------------------------------------


def _shape_of(text):
    """Fields of a constructor's text, `expr target, stmt* body`: their name, type, and `?`, `*` or nothing."""
    return tuple((name, kind.rstrip("?*"), kind[-1] if kind[-1] in "?*" else "") for kind, name in map(str.split, text.split(", ")))


def _define(name, base, text, doc, attributes=None):
    shape = _shape_of(text) if text else ()
    fields = tuple(field for field, _, _ in shape)
    names = {"__module__": "ast", "__doc__": doc, "_fields": fields, "__match_args__": fields, "_shape": shape}
    if attributes is not None:
        names["_attributes"] = attributes
        names.update(dict.fromkeys(attributes[2:] if ATTRIBUTES.get(name) != "required" else ()))
    names.update((field, None) for field, _, mark in shape if mark == "?")
    cls = globals()[name] = type(name, (base,), names)
    return cls


def _define_all():
    for name, alternatives in GRAMMAR.items():
        attributes = _POSITION if name in ATTRIBUTES else ()
        if isinstance(alternatives, str):
            _define(name, AST, alternatives, f"{name}({alternatives})", attributes)
            continue
        docs = [f"{each}({text})" if text else each for each, text in alternatives.items()]
        gap = " " if alternatives.keys() <= SIGNS.keys() else "\n" + " " * len(name)
        base = _define(name, AST, "", f"{name} = {f'{gap}| '.join(docs) if gap == ' ' else f'{gap} | '.join(docs)}", attributes)
        for (each, text), doc in zip(alternatives.items(), docs):
            _define(each, base, text, doc)


def _field_types():
    for cls in _KINDS.values():
        types = {}
        for name, kind, mark in cls._shape:
            of = _PYTHON_TYPES.get(kind) or globals()[kind]
            types[name] = list[of] if mark == "*" else of | None if mark else of
        cls._field_types = types


_define_all()
_KINDS = {name: cls for name, cls in globals().items() if isinstance(cls, type) and issubclass(cls, AST) and cls is not AST}
_field_types()


def _made(cls, singletons={}):
    """The one object that stands for an operator or a context in trees that are parsed."""
    if cls not in singletons:
        singletons[cls] = cls()
    return singletons[cls]


# ---- from the compiler's tree ----------------------------------------------------------------

_NODES = {(SIGNS[name], cls.__base__.__name__): cls for name, cls in _KINDS.items() if name in SIGNS}


def _camel(name):
    first, *others = name.split("_")
    return first + "".join(map(str.capitalize, others))


_CAMEL = {field: _camel(field) for cls in _KINDS.values() for field in cls._fields}


class _FromCompiler:
    """Makes nodes of a tree; `lines` are those of its source. The compiler counts columns in UTF-16 units, Python in bytes of UTF-8."""

    def __init__(self, source):
        self.lines = [None if line.isascii() else line.encode("utf-16-le", "surrogatepass") for line in source.split("\n")]
        self.source = source.split("\n")

    def column(self, line, column):
        text = self.lines[line - 1] if line <= len(self.lines) else None
        if text is None:
            return column
        return len(text[: 2 * column].decode("utf-16-le", "surrogatepass").encode("utf-8", "surrogatepass"))

    def node(self, data, kind):
        cls = _KINDS[data.get("kind", kind)]
        node = cls.__new__(cls)
        for field, of, mark in cls._shape:
            value = data.get(_CAMEL[field])
            if mark == "*":
                value = [self.value(item, of, node) for item in value] if value else []
            else:
                value = self.value(value, of, node, field)
            setattr(node, field, value)
        if "line" in data and cls._attributes:
            node.lineno, node.end_lineno = data["line"], data["endLine"]
            node.col_offset = self.column(data["line"], data["col"])
            node.end_col_offset = self.column(data["endLine"], data["endCol"])
            if cls is Constant:
                node.kind = self.kind(node, data)
        return node

    def value(self, value, of, node, field=""):
        if field == "conversion":
            return -1 if value is None else ord(value)
        if of == "constant":
            return _constant(value) if type(node) is Constant else value
        if of == "int":
            return int(value)
        if value is None or of in _PYTHON_TYPES:
            return value
        if type(value) is str:
            return _made(_NODES[value, of])
        return self.node(value, of)

    def kind(self, node, data):
        if type(node.value) is not str:
            return None
        line = self.source[node.lineno - 1].encode()
        return "u" if line[node.col_offset : node.col_offset + 1] in (b"u", b"U") else None


def _constant(data):
    kind = data["type"]
    if kind in ("None", "Ellipsis"):
        return None if kind == "None" else ...
    if kind == "complex":
        return complex(0, float("inf") if data["imag"] is None else data["imag"])
    value = data["value"]
    if kind == "float":
        return float("inf") if value is None else float(value)
    if kind == "bytes":
        return bytes(value)
    return int(value) if kind == "int" else value


# ---- and back --------------------------------------------------------------------------------


def _signed(text, kind):
    """A number without its sign, behind one."""
    value = {"kind": "Constant", "value": {"type": kind, "imag" if kind == "complex" else "value": text.lstrip("-").replace("inf", "Infinity")}}
    return {"kind": "UnaryOp", "op": "-", "operand": value} if text.startswith("-") else value


def _literal(x):
    """The compiler's node for the value of a `Constant`."""
    if x is None or x is ...:
        return {"kind": "Constant", "value": {"type": str(x)}}
    kind = type(x)
    if kind in (bool, str, bytes):
        return {"kind": "Constant", "value": {"type": kind.__name__, "value": list(x) if kind is bytes else x}}
    if kind is int:
        if abs(x) > 2**53:
            return _signed(str(x), "int")
        return {"kind": "Constant", "value": {"type": "int", "value": x}}
    if kind is float:
        return _signed(repr(x), "float")
    if kind is complex:
        imag = _signed(repr(x.imag), "complex")
        return imag if repr(x.real) == "0.0" else {"kind": "BinOp", "op": "+", "left": _signed(repr(x.real), "float"), "right": imag}
    if kind is tuple:
        return {"kind": "Tuple", "elts": [*map(_literal, x)], "ctx": "load"}
    if kind is frozenset:
        name = {"kind": "Name", "id": "frozenset", "ctx": "load"}
        return {"kind": "Call", "func": name, "args": [{"kind": "List", "elts": [*map(_literal, x)], "ctx": "load"}], "keywords": []}
    raise TypeError(f"got an invalid type in Constant: {kind.__name__}")


def _placed(data, place):
    """Gives the nodes that stand for one literal its place."""
    if isinstance(data, dict):
        if "kind" in data:
            data.update(place)
        for value in data.values():
            _placed(value, place)
    elif isinstance(data, list):
        for value in data:
            _placed(value, place)
    return data


def _to_compiler(node, of):
    place = _place(node, of)
    name = _name(node, of)
    if name in SIGNS:
        return SIGNS[name]
    if name == "Constant":
        _field(node, "kind", "string", "?")
        return _placed(_literal(_field(node, "value", "constant", "")), place)
    data = {} if name == of else {"kind": name}
    for field, kind, mark in _KINDS[name]._shape:
        data[_CAMEL[field]] = _field(node, field, kind, mark)
    check(node, name, data)
    data.update(place)
    return data


def _name(node, of):
    """The name of the node's class, or of the one that it derives from."""
    for cls in type(node).__mro__ if isinstance(node, _KINDS[of]) else ():
        if _KINDS.get(cls.__name__) is cls and (cls.__name__ != of or isinstance(GRAMMAR[of], str)):
            return cls.__name__
    raise TypeError(f"expected some sort of {of}, but got {node!r}")


def _place(node, of):
    if of not in ATTRIBUTES:
        return {}
    place = []
    for name in _POSITION:
        value = getattr(node, name, None)
        if value is None:
            if not name.startswith("end_"):
                raise TypeError(f'required field "{name}" missing from {of}')
            value = place[0] if name == "end_lineno" else place[1]
        elif not isinstance(value, int):
            raise ValueError(f"invalid integer value: {value!r}")
        place.append(value)
    line, column, end_line, end_column = place
    if line > end_line:
        raise ValueError(f"AST node line range ({line}, {end_line}) is not valid")
    if (line < 0 and end_line != line) or (column < 0 and column != end_column):
        raise ValueError(f"AST node column range ({column}, {end_column}) for line range ({line}, {end_line}) is not valid")
    if line == end_line and column > end_column:
        raise ValueError(f"line {line}, column {column}-{end_column} is not a valid range")
    return {"line": line, "col": column, "endLine": end_line, "endCol": end_column}


def _field(node, field, kind, mark):
    missing = object()
    value = getattr(node, field, missing)
    if mark == "*":
        return _items([] if value is missing else value, node, field, kind)
    if value is missing and mark != "?":
        raise TypeError(f'required field "{field}" missing from {type(node).__name__}')
    if kind == "int" and field != "level":
        return _integer(value, field)
    if kind == "constant":
        return value
    if value is missing or value is None:
        if mark != "?":
            raise ValueError(f"field '{field}' is required for {type(node).__name__}")
        return 0 if field == "level" else None
    return _single(value, kind)


def _single(value, kind):
    if kind not in _PYTHON_TYPES:
        return _to_compiler(value, kind)
    if kind == "int":
        return _integer(value, "")
    if type(value) is not str:
        raise TypeError(f"AST {kind} must be of type str")
    return value


def _integer(value, field):
    if not isinstance(value, int):
        raise ValueError(f"invalid integer value: {value!r}")
    if field == "conversion":
        return None if value == -1 else chr(value)
    return value


def _items(value, node, field, kind):
    if not isinstance(value, list):
        raise TypeError(f'{type(node).__name__} field "{field}" must be a list, not a {type(value).__name__}')
    if kind == "type_ignore":
        return []
    items = []
    for item in value:
        if item is None and field not in ("keys", "kw_defaults"):
            names = {"stmt": "statement", "expr": "expression"}
            raise ValueError(f"None disallowed in {names.get(kind, kind)} list")
        items.append(None if item is None else _single(item, kind))
    return items


_ROOTS = {"exec": "Module", "eval": "Expression", "single": "Interactive", "func_type": "FunctionType"}


def is_tree(x):
    return isinstance(x, AST)


def compile_tree(source, filename, mode, flags, without):
    """What `compile` does where trees are taken or wanted."""
    if not isinstance(source, AST):
        return _parse(source, filename, mode, flags)
    root = _KINDS[_ROOTS[mode]]
    if not isinstance(source, root):
        raise TypeError(f"expected {_ROOTS[mode]} node, got {type(source).__name__}")
    data = _to_compiler(source, "mod")
    if flags & PyCF_ONLY_AST:
        return source
    data["kind"] = "Expression" if mode == "eval" else "Module"
    form = "-tree-await" if flags & PyCF_ALLOW_TOP_LEVEL_AWAIT else "-tree"
    return _syntax_trees.compile(json.dumps(data), filename, mode, form + without)


def _parse(source, filename, mode, flags):
    for asked, what in (
        (mode == "func_type", "types of functions (mode 'func_type')"),
        (flags & PyCF_OPTIMIZED_AST == PyCF_OPTIMIZED_AST, "optimized syntax trees"),
    ):
        if asked:
            raise NotImplementedError(f"the sandbox does not parse {what}")
    text, tree = _syntax_trees.parse(source, filename, mode)
    if flags & PyCF_TYPE_COMMENTS and _may_have_type_comments(text):
        raise NotImplementedError("the sandbox does not parse type comments")
    tree["kind"] = _ROOTS[mode]
    return _FromCompiler(text.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff")).node(tree, "mod")


def _may_have_type_comments(text):
    """Without any, trees are the same with `type_comments=True`. What looks like one may stand in a string."""
    return any(after.lstrip(" \t").startswith("type:") for after in text.split("#")[1:])


__all__ = ["AST", "PyCF_ALLOW_TOP_LEVEL_AWAIT", "PyCF_ONLY_AST", "PyCF_OPTIMIZED_AST", "PyCF_TYPE_COMMENTS", *_KINDS]


_in_c.shows(AST, "_attributes", "_fields")
_in_c.written_in_c()
