"""What `string.Formatter` asks of the interpreter: the parts of a format string (reference, "Format String Syntax")."""

import _in_c


def formatter_parser(text, /):
    """Gives (literal, field name, spec, conversion) for each replacement field."""
    if not isinstance(text, str):
        raise TypeError(f"expected str, got {type(text).__name__}")
    return _fields(text)


def _fields(text):
    literal = ""
    i = 0
    while i < len(text):
        c = text[i]
        i += 1
        if c not in "{}":
            literal += c
        elif text[i : i + 1] == c:
            literal += c
            i += 1
            yield literal, None, None, None
            literal = ""
        elif c == "}":
            raise ValueError("Single '}' encountered in format string")
        else:
            if i == len(text):
                raise ValueError("Single '{' encountered in format string")
            end = _closing(text, i)
            yield literal, *_parts(text[i:end])
            literal = ""
            i = end + 1
    if literal:
        yield literal, None, None, None


def _closing(text, start):
    """Where the brace that closes a field stands; those of nested fields and of `[...]` are passed over."""
    depth = 1
    bracket = False
    for i in range(start, len(text)):
        c = text[i]
        if c == "[" and depth == 1:
            bracket = True
        elif c == "]":
            bracket = False
        elif bracket:
            continue
        elif c == "{":
            depth += 1
        elif c == "}":
            depth -= 1
            if depth == 0:
                return i
    raise ValueError("expected '}' before end of string")


def _parts(field):
    bracket = False
    for i, c in enumerate(field):
        if c == "[":
            bracket = True
        elif c == "]":
            bracket = False
        elif bracket:
            continue
        elif c == "{":
            raise ValueError("unexpected '{' in field name")
        elif c == ":":
            return field[:i], field[i + 1 :], None
        elif c == "!":
            return _converted(field[:i], field[i + 1 :])
    return field, "", None


def _converted(name, rest):
    if not rest:
        raise ValueError("end of string while looking for conversion specifier")
    if len(rest) > 1 and rest[1] != ":":
        raise ValueError("expected ':' after conversion specifier")
    return name, rest[2:], rest[0]


def formatter_field_name_split(name, /):
    """The first part of a field name and an iterator over the rest: (is it an attribute, its name or index)."""
    if not isinstance(name, str):
        raise TypeError(f"expected str, got {type(name).__name__}")
    end = min((i for i in (name.find("."), name.find("[")) if i >= 0), default=len(name))
    first = name[:end]
    return (int(first) if first.isdigit() else first), _rest(name[end:])


def _rest(text):
    i = 0
    while i < len(text):
        if text[i] == ".":
            ends = [j for j in (text.find(".", i + 1), text.find("[", i + 1)) if j >= 0]
            end = min(ends, default=len(text))
            name = text[i + 1 : end]
            if not name:
                raise ValueError("Empty attribute in format string")
            yield True, name
            i = end
        elif text[i] == "[":
            end = text.find("]", i)
            if end < 0:
                raise ValueError("Missing ']' in format string")
            key = text[i + 1 : end]
            if not key:
                raise ValueError("Empty attribute in format string")
            yield False, int(key) if key.isdigit() else key
            i = end + 1
        else:
            raise ValueError("Only '.' or '[' may follow ']' in format field specifier")


_in_c.written_in_c()
