"""Python's tokens, in Python: what `tokenize` takes from CPython's own tokeniser."""

import re
import token as _token
import unicodedata

_EXACT = _token.EXACT_TOKEN_TYPES
_OPERATORS = sorted(_EXACT, key=len, reverse=True)
_NUMBER = re.compile(
    r"0[xX](?:_?[0-9a-fA-F])+|0[bB](?:_?[01])+|0[oO](?:_?[0-7])+"
    r"|(?:[0-9](?:_?[0-9])*\.(?:[0-9](?:_?[0-9])*)?|\.[0-9](?:_?[0-9])*)(?:[eE][-+]?[0-9](?:_?[0-9])*)?[jJ]?"
    r"|[0-9](?:_?[0-9])*[eE][-+]?[0-9](?:_?[0-9])*[jJ]?|[0-9](?:_?[0-9])*[jJ]?"
)
_NAME = re.compile(r"\w+")
_OPERATOR = re.compile("|".join(map(re.escape, _OPERATORS)))
_STRING = re.compile(r"([a-zA-Z]{0,2})('''|\"\"\"|'|\")")
_PREFIXES = frozenset("b br f fr r rb rf rt t tr u".split() + [""])


class TokenizerIter:
    """Tokens of the lines that `readline` gives, as tuples: type, text, start, end, line."""

    def __init__(self, readline, *, encoding=None, extra_tokens=False):
        self.readline = readline
        self.encoding = encoding
        self.extra = extra_tokens
        self.tokens = self.scan()

    def __iter__(self):
        return self

    def __next__(self):
        return next(self.tokens)

    # ---- lines ----

    def next_line(self):
        try:
            line = self.readline()
        except StopIteration:
            line = ""
        if isinstance(line, bytes):
            line = line.decode(self.encoding or "utf-8")
        if line:
            self.last = line
        self.line = line
        self.row += 1
        self.at = 0
        return line != ""

    def made(self, kind, start, end=None, row=None):
        """A token within the line."""
        end = self.at if end is None else end
        row = self.row if row is None else row
        return kind, self.line[start:end], (row, start), (row, end), self.line

    def fault(self, message, row=None, column=None):
        row = self.row if row is None else row
        column = self.at if column is None else column
        return SyntaxError(message, ("<string>", row, column + 1, self.line, row, column + 1))

    def unended(self):
        column = len(self.last.rstrip("\n")) + 1
        return SyntaxError("unexpected EOF in multi-line statement", ("<string>", self.row - 1, column, "", self.row - 1, 0))

    # ---- the scanner ----

    def scan(self):
        self.row = 0
        self.brackets = []
        self.last = ""
        indents = [0]
        continued = False
        ended = blank = True
        while self.next_line():
            ended = self.line.endswith("\n")
            if not self.brackets and not continued:
                column = self.indentation()
                rest = self.line[self.at:]
                blank = rest.strip("\r\n") == "" or rest.startswith("#")
                if blank:
                    yield from self.blank()
                    continue
                yield from self.indent(indents, column)
            continued = False
            yield from self.within()
            continued = self.was_continued
        if continued:
            raise self.unended()
        if self.brackets:
            raise SyntaxError("unexpected EOF in multi-line statement", ("<string>", self.row - 1, 0, "", self.row - 1, 0))
        if not ended and not blank:
            row = self.row - 1
            yield _token.NEWLINE, "", (row, self.length), (row, self.length + 1), self.last
        for _ in indents[1:]:
            yield _token.DEDENT, "", (self.row, 0), (self.row, 0), ""
        yield _token.ENDMARKER, "", (self.row, 0), (self.row, 0), ""

    def indentation(self):
        column = 0
        while self.at < len(self.line) and self.line[self.at] in " \t\f":
            c = self.line[self.at]
            column = 0 if c == "\f" else column + 1 if c == " " else (column // 8 + 1) * 8
            self.at += 1
        return column

    def blank(self):
        """A line without a statement: its comment, and the newline that is none."""
        if self.line[self.at:self.at + 1] == "#":
            yield self.comment()
        yield from self.newline(_token.NL)

    def comment(self):
        start = self.at
        self.at = len(self.line.rstrip("\r\n"))
        return self.made(_token.COMMENT, start)

    def newline(self, kind):
        start, text = self.at, self.line[self.at:]
        self.length = start
        if text:
            self.at = len(self.line)
            yield kind, text, (self.row, start), (self.row, start + 1), self.line
        elif kind == _token.NL:
            yield kind, "", (self.row, start), (self.row, start + 1), self.line
            self.length = start

    def indent(self, indents, column):
        if column > indents[-1]:
            indents.append(column)
            yield self.made(_token.INDENT, 0)
        while column < indents[-1]:
            if column not in indents:
                raise IndentationError(
                    "unindent does not match any outer indentation level",
                    ("<string>", self.row, self.at + 1, self.line, self.row, self.at + 1),
                )
            indents.pop()
            yield _token.DEDENT, "", (self.row, self.at), (self.row, self.at), self.line

    def within(self):
        """The tokens of a line, from where its indentation ends."""
        self.was_continued = False
        while self.at < len(self.line):
            c = self.line[self.at]
            if c in " \t\f":
                self.at += 1
            elif c in "\r\n":
                yield from self.newline(_token.NL if self.brackets else _token.NEWLINE)
                return
            elif c == "#":
                yield self.comment()
            elif c == "\\" and self.line[self.at + 1:].strip("\r\n") == "":
                self.was_continued = True
                return
            else:
                yield from self.token(c)
        self.length = len(self.line)

    def token(self, c):
        start = self.at
        string = _STRING.match(self.line, start)
        if string and string[1].lower() in _PREFIXES:
            yield from self.string(string[1].lower(), string[2], string.end())
        elif c.isdigit() or c == "." and self.line[start + 1:start + 2].isdigit():
            self.at = _NUMBER.match(self.line, start).end()
            if self.line.startswith("_", self.at):
                raise self.fault("invalid decimal literal")
            yield self.made(_token.NUMBER, start)
        elif c.isidentifier():
            self.at = _NAME.match(self.line, start).end()
            yield self.made(_token.NAME, start)
        else:
            yield self.operator(c)

    def operator(self, c):
        start = self.at
        found = _OPERATOR.match(self.line, start)
        if found is None:
            self.at += 1
            if self.extra:
                return self.made(_token.OP if c == "!" else _token.ERRORTOKEN, start)
            name = f"U+{ord(c):04X}"
            raise self.fault(f"invalid non-printable character {name}" if not c.isprintable() else f"invalid character '{c}' ({name})", column=start)
        text = found[0]
        self.at = found.end()
        if text in ("(", "[", "{"):
            self.brackets.append((text, self.row))
        elif text in (")", "]", "}"):
            if self.extra:
                del self.brackets[-1:]
            else:
                self.close(text, start)
        return self.made(_token.OP if self.extra else _EXACT[text], start)

    def close(self, text, start):
        if not self.brackets:
            raise self.fault(f"unmatched '{text}'", column=start)
        opened, row = self.brackets.pop()
        if opened + text not in ("()", "[]", "{}"):
            where = f" on line {row}" if row != self.row else ""
            raise self.fault(
                f"closing parenthesis '{text}' does not match opening parenthesis '{opened}'{where}", column=start
            )

    # ---- strings ----

    def string(self, prefix, quote, body):
        if "f" in prefix or "t" in prefix:
            yield from self.formatted(prefix, quote, body)
            return
        row, start, lines = self.row, self.at, self.line
        self.at = body
        text = self.line[start:body] + self.to_quote(quote, row, start)
        while not text.endswith("\0"):
            if not self.next_line():
                raise SyntaxError("unterminated triple-quoted string literal"
                                  f" (detected at line {self.row - 1})", ("<string>", row, start + 1, lines, row, start + 1))
            lines += self.line
            text += self.to_quote(quote, row, start)
        yield _token.STRING, text[:-1], (row, start), (self.row, self.at), lines

    def to_quote(self, quote, row, start):
        """The text up to and with a quote, and a NUL; or the rest of the line."""
        begin = self.at
        while self.at < len(self.line):
            if self.line[self.at] == "\\":
                self.at += 2
            elif self.line.startswith(quote, self.at):
                self.at += len(quote)
                return self.line[begin:self.at] + "\0"
            elif len(quote) == 1 and self.line[self.at] in "\r\n":
                break
            else:
                self.at += 1
        else:
            if len(quote) == 3 or self.line.endswith(("\\\n", "\\\r\n")):
                return self.line[begin:]
        raise SyntaxError(f"unterminated string literal (detected at line {row})",
                          ("<string>", row, start + 1, self.line, row, start + 1))

    def formatted(self, prefix, quote, body):
        kinds = _token.FSTRING_START, _token.FSTRING_MIDDLE, _token.FSTRING_END
        if "t" in prefix:
            kinds = _token.TSTRING_START, _token.TSTRING_MIDDLE, _token.TSTRING_END
        start = self.at
        self.at = body
        self.opened = self.row, start
        yield self.made(kinds[0], start)
        yield from self.literal(kinds[1], quote, "r" in prefix, False)
        start = self.at
        self.at += len(quote)
        yield self.made(kinds[2], start)

    def literal(self, kind, quote, raw, in_spec):
        """What stands between the quotes, or behind a colon: texts and fields in turn."""
        text, row, start, lines = "", self.row, self.at, self.line
        after_field = False
        while True:
            if self.at >= len(self.line):
                if not self.next_line():
                    raise SyntaxError(f"unterminated triple-quoted f-string literal (detected at line {self.row - 1})", ("<string>", self.opened[0], self.opened[1] + 1, lines, row, start + 1))
                lines += self.line
            c = self.line[self.at]
            if self.line.startswith(quote, self.at) or in_spec and c == "}":
                break
            if c in "{}" and self.line.startswith(c * 2, self.at) and not in_spec:
                self.at += 1
                yield kind, text + c, (row, start), (self.row, self.at), lines
                self.at += 1
                text, row, start, lines = "", self.row, self.at, self.line
            elif c == "{":
                if text:
                    yield kind, text, (row, start), (self.row, self.at), lines
                yield from self.field(kind, quote, raw)
                text, row, start, lines = "", self.row, self.at, self.line
                after_field = in_spec
            else:
                size = 2 if c == "\\" and self.line[self.at + 1:self.at + 2] not in ("{", "}") else 1
                if c == "\\" and not raw and self.line.startswith("\\N{", self.at):
                    size = self.line.index("}", self.at) + 1 - self.at
                text += self.line[self.at:self.at + size]
                self.at += size
        if text or after_field:
            yield kind, text, (row, start), (self.row, self.at), lines

    def field(self, kind, quote, raw):
        """A replacement field with its braces."""
        yield self.operator("{")
        depth = len(self.brackets)
        while True:
            if self.at >= len(self.line) and not self.next_line():
                raise self.unended()
            c = self.line[self.at]
            if c in " \t\f":
                self.at += 1
            elif c in "\r\n":
                yield from self.newline(_token.NL)
            elif c == "#":
                yield self.comment()
            elif len(self.brackets) == depth and c in ":}!" and not self.line.startswith("!=", self.at):
                start = self.at
                if c == "}":
                    yield self.operator(c)
                    return
                self.at += 1
                yield self.made(_token.OP if self.extra else _EXACT[c], start)
                if c == ":":
                    yield from self.literal(kind, quote, raw, True)
            else:
                yield from self.token(c)
