"""What a tree must fulfil beyond its grammar before it is compiled. The parser's own trees always do."""

from _runtime import hide_frames

hide_frames()

# Lists that may not be empty.
_FILLED = {
    "Assign": ["targets"],
    "Delete": ["targets"],
    "With": ["items", "body"],
    "AsyncWith": ["items", "body"],
    "Match": ["cases"],
    "match_case": ["body"],
    "Import": ["names"],
    "ImportFrom": ["names"],
    "Global": ["names"],
    "Nonlocal": ["names"],
    "Try": ["body"],
    "TryStar": ["body"],
    "ExceptHandler": ["body"],
    **dict.fromkeys("FunctionDef AsyncFunctionDef ClassDef For AsyncFor While If".split(), ["body"]),
}
# Which context the expressions in a field have, where it is not `Load`.
_CONTEXTS = {
    **{("Assign", "targets"): "store", ("Delete", "targets"): "del", ("AugAssign", "target"): "store", ("AnnAssign", "target"): "store"},
    **{("For", "target"): "store", ("AsyncFor", "target"): "store", ("comprehension", "target"): "store"},
    **{("withitem", "optionalVars"): "store", ("NamedExpr", "target"): "store", ("TypeAlias", "name"): "store"},
}
_COMPREHENSIONS = ("ListComp", "SetComp", "DictComp", "GeneratorExp")
# Fields that hold patterns' own expressions, types and the like are read like all others.
_KINDS_WITH_CONTEXT = ("Attribute", "Subscript", "Starred", "Name", "List", "Tuple")


def check(node, name, data):
    """Raises ValueError or TypeError for a node of the kind `name`, whose fields are `data`."""
    for field in _FILLED.get(name, ()):
        if not data[field]:
            raise ValueError(f"empty {field} on {name}")
    _counts(name, data)
    _names(name, data)
    for field, value in data.items():
        context = _CONTEXTS.get((name, field), "load")
        if name in ("Starred", "List", "Tuple") and field in ("value", "elts"):
            context = data["ctx"]
        for each in value if isinstance(value, list) else (value,):
            _context(each, context)


def _context(data, context):
    if not isinstance(data, dict):
        return
    kind = data.get("kind")
    if kind in _KINDS_WITH_CONTEXT:
        if data["ctx"] != context:
            raise ValueError(f"expression must have {context.title()} context but has {data['ctx'].title()} instead")
    elif context != "load":
        raise ValueError(f"expression which can't be assigned to in {context.title()} context")


def _counts(name, data):
    if name == "BoolOp" and len(data["values"]) < 2:
        raise ValueError("BoolOp with less than 2 values")
    if name == "Compare":
        if not data["comparators"]:
            raise ValueError("Compare with no comparators")
        if len(data["comparators"]) != len(data["ops"]):
            raise ValueError("Compare has a different number of comparators and operands")
    if name == "Dict" and len(data["keys"]) != len(data["values"]):
        raise ValueError("Dict doesn't have the same number of keys as values")
    if name in _COMPREHENSIONS and not data["generators"]:
        raise ValueError("comprehension with no generators")
    if name in ("Try", "TryStar"):
        if not data["handlers"] and not data["finalbody"]:
            raise ValueError(f"{name} has neither except handlers nor finalbody")
        if not data["handlers"] and data["orelse"]:
            raise ValueError(f"{name} has orelse but no except handlers")
    if name == "Raise" and data["exc"] is None and data["cause"] is not None:
        raise ValueError("Raise with cause but no exception")
    if name == "arguments":
        if len(data["defaults"]) > len(data["posonlyargs"]) + len(data["args"]):
            raise ValueError("more positional defaults than args on arguments")
        if len(data["kwDefaults"]) != len(data["kwonlyargs"]):
            raise ValueError("length of kwonlyargs is not the same as kw_defaults on arguments")
    if name == "ImportFrom" and data["level"] < 0:
        raise ValueError("Negative ImportFrom level")


def _names(name, data):
    if name == "Name" and data["id"] in ("None", "True", "False"):
        raise ValueError(f"identifier field can't represent '{data['id']}' constant")
