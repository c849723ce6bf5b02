"""The abstract grammar of Python 3.14, as the reference's chapter on `ast` has it."""

# Categories of nodes that know their place in the source.
ATTRIBUTES = {
    "stmt": "",
    "expr": "",
    "excepthandler": "",
    "arg": "",
    "keyword": "",
    "alias": "",
    "pattern": "required",
    "type_param": "required",
}

_DEFINITION = "identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment, type_param* type_params"
_LOOP = "expr target, expr iter, stmt* body, stmt* orelse, string? type_comment"
_TRY = "stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody"

# What the compiler's tree has in the place of a node without fields.
SIGNS = {
    **{"Load": "load", "Store": "store", "Del": "del", "And": "and", "Or": "or"},
    **{"Add": "+", "Sub": "-", "Mult": "*", "MatMult": "@", "Div": "/", "Mod": "%", "Pow": "**", "LShift": "<<", "RShift": ">>"},
    **{"BitOr": "|", "BitXor": "^", "BitAnd": "&", "FloorDiv": "//", "Invert": "~", "Not": "not", "UAdd": "+", "USub": "-"},
    **{"Eq": "==", "NotEq": "!=", "Lt": "<", "LtE": "<=", "Gt": ">", "GtE": ">=", "Is": "is", "IsNot": "is not"},
    **{"In": "in", "NotIn": "not in"},
}


def _names(text):
    return dict.fromkeys(text.split(), "")


# A category with its constructors, or one that is its only constructor, with its fields.
GRAMMAR = {
    "mod": {
        "Module": "stmt* body, type_ignore* type_ignores",
        "Interactive": "stmt* body",
        "Expression": "expr body",
        "FunctionType": "expr* argtypes, expr returns",
    },
    "stmt": {
        "FunctionDef": _DEFINITION,
        "AsyncFunctionDef": _DEFINITION,
        "ClassDef": "identifier name, expr* bases, keyword* keywords, stmt* body, expr* decorator_list, type_param* type_params",
        "Return": "expr? value",
        "Delete": "expr* targets",
        "Assign": "expr* targets, expr value, string? type_comment",
        "TypeAlias": "expr name, type_param* type_params, expr value",
        "AugAssign": "expr target, operator op, expr value",
        "AnnAssign": "expr target, expr annotation, expr? value, int simple",
        "For": _LOOP,
        "AsyncFor": _LOOP,
        "While": "expr test, stmt* body, stmt* orelse",
        "If": "expr test, stmt* body, stmt* orelse",
        "With": "withitem* items, stmt* body, string? type_comment",
        "AsyncWith": "withitem* items, stmt* body, string? type_comment",
        "Match": "expr subject, match_case* cases",
        "Raise": "expr? exc, expr? cause",
        "Try": _TRY,
        "TryStar": _TRY,
        "Assert": "expr test, expr? msg",
        "Import": "alias* names",
        "ImportFrom": "identifier? module, alias* names, int? level",
        "Global": "identifier* names",
        "Nonlocal": "identifier* names",
        "Expr": "expr value",
        "Pass": "",
        "Break": "",
        "Continue": "",
    },
    "expr": {
        "BoolOp": "boolop op, expr* values",
        "NamedExpr": "expr target, expr value",
        "BinOp": "expr left, operator op, expr right",
        "UnaryOp": "unaryop op, expr operand",
        "Lambda": "arguments args, expr body",
        "IfExp": "expr test, expr body, expr orelse",
        "Dict": "expr?* keys, expr* values",
        "Set": "expr* elts",
        "ListComp": "expr elt, comprehension* generators",
        "SetComp": "expr elt, comprehension* generators",
        "DictComp": "expr key, expr value, comprehension* generators",
        "GeneratorExp": "expr elt, comprehension* generators",
        "Await": "expr value",
        "Yield": "expr? value",
        "YieldFrom": "expr value",
        "Compare": "expr left, cmpop* ops, expr* comparators",
        "Call": "expr func, expr* args, keyword* keywords",
        "FormattedValue": "expr value, int conversion, expr? format_spec",
        "Interpolation": "expr value, constant str, int conversion, expr? format_spec",
        "JoinedStr": "expr* values",
        "TemplateStr": "expr* values",
        "Constant": "constant value, string? kind",
        "Attribute": "expr value, identifier attr, expr_context ctx",
        "Subscript": "expr value, expr slice, expr_context ctx",
        "Starred": "expr value, expr_context ctx",
        "Name": "identifier id, expr_context ctx",
        "List": "expr* elts, expr_context ctx",
        "Tuple": "expr* elts, expr_context ctx",
        "Slice": "expr? lower, expr? upper, expr? step",
    },
    "expr_context": _names("Load Store Del"),
    "boolop": _names("And Or"),
    "operator": _names("Add Sub Mult MatMult Div Mod Pow LShift RShift BitOr BitXor BitAnd FloorDiv"),
    "unaryop": _names("Invert Not UAdd USub"),
    "cmpop": _names("Eq NotEq Lt LtE Gt GtE Is IsNot In NotIn"),
    "comprehension": "expr target, expr iter, expr* ifs, int is_async",
    "excepthandler": {"ExceptHandler": "expr? type, identifier? name, stmt* body"},
    "arguments": "arg* posonlyargs, arg* args, arg? vararg, arg* kwonlyargs, expr* kw_defaults, arg? kwarg, expr* defaults",
    "arg": "identifier arg, expr? annotation, string? type_comment",
    "keyword": "identifier? arg, expr value",
    "alias": "identifier name, identifier? asname",
    "withitem": "expr context_expr, expr? optional_vars",
    "match_case": "pattern pattern, expr? guard, stmt* body",
    "pattern": {
        "MatchValue": "expr value",
        "MatchSingleton": "constant value",
        "MatchSequence": "pattern* patterns",
        "MatchMapping": "expr* keys, pattern* patterns, identifier? rest",
        "MatchClass": "expr cls, pattern* patterns, identifier* kwd_attrs, pattern* kwd_patterns",
        "MatchStar": "identifier? name",
        "MatchAs": "pattern? pattern, identifier? name",
        "MatchOr": "pattern* patterns",
    },
    "type_ignore": {"TypeIgnore": "int lineno, string tag"},
    "type_param": {
        "TypeVar": "identifier name, expr? bound, expr? default_value",
        "ParamSpec": "identifier name, expr? default_value",
        "TypeVarTuple": "identifier name, expr? default_value",
    },
}
