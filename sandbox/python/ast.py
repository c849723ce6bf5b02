"""`literal_eval`. The sandbox has no syntax trees: its compiler stands outside of it."""

import re
from keyword import iskeyword

from _runtime import hide_frames

hide_frames()

PyCF_ALLOW_TOP_LEVEL_AWAIT = 0x2000

_TOKEN = re.compile(
    r"""\s*(?:(?P<number>(?:0[xXoObB][0-9a-fA-F_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d[\d_]*)?[jJ]?))"""
    r"""|(?P<string>[bBrRuU]{0,2}(?:'''(?:[^\\]|\\.)*?'''|\"\"\"(?:[^\\]|\\.)*?\"\"\"|'(?:[^\\'\n]|\\.)*'|"(?:[^\\"\n]|\\.)*"))"""
    r"""|(?P<ellipsis>\.\.\.)|(?P<name>[^\W\d]\w*)|(?P<sign>[-+])|(?P<mark>[\[\](){},:])|(?P<end>$)|(?P<other>.))""",
    re.DOTALL,
)


class _Malformed(Exception):
    pass


class _Reader:
    """Reads a literal, token by token."""

    def __init__(self, source):
        self.tokens = []
        for found in _TOKEN.finditer(source):
            self.tokens.append((found.lastgroup, found[found.lastgroup]))
            if found.lastgroup == "end":
                break
        self.at = 0

    def peek(self):
        return self.tokens[self.at]

    def next(self):
        token = self.tokens[self.at]
        self.at += 1
        return token

    def take(self, text):
        if self.peek()[1] == text and self.peek()[0] in ("mark", "sign"):
            self.at += 1
            return True
        return False

    def value(self):
        value, is_number = self.signed()
        while self.peek()[0] == "sign":
            sign = self.next()[1]
            right, _ = self.signed()
            if not is_number or type(value) not in (int, float) or type(right) is not complex:
                raise _Malformed("")
            value, is_number = (value + right if sign == "+" else value - right), False
        return value

    def signed(self):
        if self.peek()[0] == "sign":
            sign = self.next()[1]
            value, is_number = self.signed()
            if not is_number:
                raise _Malformed("")
            return (-value if sign == "-" else +value), True
        kind, text = self.next()
        if kind == "number":
            return eval(text), True
        if kind == "string":
            while self.peek()[0] == "string":
                text += " " + self.next()[1]
            return eval(text), False
        if kind == "ellipsis":
            return ..., False
        if kind == "name":
            return self.named(text), False
        if kind == "mark" and text in "([{":
            return (self.braces() if text == "{" else self.sequence(text)), False
        raise _Malformed("")

    def named(self, name):
        if name in ("True", "False", "None"):
            return {"True": True, "False": False, "None": None}[name]
        if name == "set" and self.take("(") and self.take(")"):
            return set()
        is_alone = not iskeyword(name) and self.peek()[0] in ("end", "mark") and self.peek()[1] not in ("(", "[")
        raise _Malformed(f"Name(id={name!r}, ctx=Load())" if is_alone else "")

    def sequence(self, opening):
        closing = ")" if opening == "(" else "]"
        items, comma = [], False
        while not self.take(closing):
            if items and not comma:
                raise _Malformed("")
            items.append(self.value())
            comma = self.take(",")
        if opening == "[":
            return items
        return items[0] if len(items) == 1 and not comma else tuple(items)

    def braces(self):
        if self.take("}"):
            return {}
        first, pairs, items = self.value(), {}, set()
        is_dict = self.take(":")
        while True:
            if is_dict:
                pairs[first] = self.value()
            else:
                items.add(first)
            comma = self.take(",")
            if self.take("}"):
                return pairs if is_dict else items
            if not comma:
                raise _Malformed("")
            first = self.value()
            if is_dict and not self.take(":"):
                raise _Malformed("")


def literal_eval(node_or_string):
    """The value of a literal: strings, bytes, numbers, tuples, lists, dicts, sets, booleans, None and Ellipsis."""
    if not isinstance(node_or_string, str):
        raise ValueError(f"malformed node or string: {node_or_string!r}")
    source = node_or_string.lstrip(" \t")
    compile(source, "<unknown>", "eval")
    reader = _Reader(source)
    try:
        value = reader.value()
        if reader.peek()[1] == ",":
            reader = _Reader(f"({source})")
            value = reader.value()
        if reader.peek()[0] == "end":
            return value
        node = ""
    except _Malformed as malformed:
        node = str(malformed)
    # CPython shows the node; of other kinds than names there is only the source here.
    raise ValueError(f"malformed node or string on line 1: {node or repr(source)}") from None


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(f"module 'ast' has no attribute {name!r}")
    raise NotImplementedError(f"the sandbox has no syntax trees (ast.{name})")
