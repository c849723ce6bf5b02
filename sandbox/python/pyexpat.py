"""An XML parser with expat's interface, which does not validate: what `xml.parsers.expat` hands on."""

import re
from types import ModuleType

EXPAT_VERSION = "expat_2.7.3"
version_info = (2, 7, 3)
native_encoding = "UTF-8"
features = []
XML_PARAM_ENTITY_PARSING_NEVER, XML_PARAM_ENTITY_PARSING_UNLESS_STANDALONE, XML_PARAM_ENTITY_PARSING_ALWAYS = 0, 1, 2

_MESSAGES = {
    "XML_ERROR_SYNTAX": (2, "syntax error"),
    "XML_ERROR_NO_ELEMENTS": (3, "no element found"),
    "XML_ERROR_INVALID_TOKEN": (4, "not well-formed (invalid token)"),
    "XML_ERROR_UNCLOSED_TOKEN": (5, "unclosed token"),
    "XML_ERROR_TAG_MISMATCH": (7, "mismatched tag"),
    "XML_ERROR_DUPLICATE_ATTRIBUTE": (8, "duplicate attribute"),
    "XML_ERROR_JUNK_AFTER_DOC_ELEMENT": (9, "junk after document element"),
    "XML_ERROR_UNDEFINED_ENTITY": (11, "undefined entity"),
    "XML_ERROR_BAD_CHAR_REF": (14, "reference to invalid character number"),
    "XML_ERROR_MISPLACED_XML_PI": (17, "XML or text declaration not at start of entity"),
    "XML_ERROR_UNCLOSED_CDATA_SECTION": (20, "unclosed CDATA section"),
    "XML_ERROR_UNBOUND_PREFIX": (27, "unbound prefix"),
    "XML_ERROR_FINISHED": (36, "parsing finished"),
}

errors = ModuleType("pyexpat.errors")
errors.codes = {message: code for code, message in _MESSAGES.values()}
errors.messages = {code: message for code, message in _MESSAGES.values()}
for _name, (_, _message) in _MESSAGES.items():
    setattr(errors, _name, _message)
model = ModuleType("pyexpat.model")


class ExpatError(Exception):
    """A document that is not well-formed, with `code`, `lineno` and `offset`."""


error = ExpatError
ExpatError.__module__ = "xml.parsers.expat"


def ErrorString(code):
    return errors.messages.get(code)


_NAME = re.compile(r"[^\W\d][\w.:\-\u00b7]*|:[\w.:\-]*")
_SPACE = re.compile(r"[ \t\r\n]*")
_REFERENCE = re.compile(r"&(?:#([0-9]+)|#x([0-9a-fA-F]+)|([^\W\d][\w.\-]*));")
_ENTITIES = {"lt": "<", "gt": ">", "amp": "&", "quot": '"', "apos": "'"}
_XML = "http://www.w3.org/XML/1998/namespace"
_ENCODING = re.compile(rb"""^<\?xml[^>]*encoding\s*=\s*["']([A-Za-z0-9._\-]+)["']""")
_ATTRIBUTE_OF_XML = re.compile(r"""(version|encoding|standalone)\s*=\s*["']([^"']*)["']""")
_ENTITY = re.compile(r"""<!ENTITY\s+([^\s%]+)\s+(?:"([^"]*)"|'([^']*)')\s*>""")
_IDS = re.compile(r"""\s(?:PUBLIC\s+["']([^"']*)["']\s+["']([^"']*)["']|SYSTEM\s+["']([^"']*)["'])""")

_HANDLERS = (
    "StartElement EndElement ProcessingInstruction CharacterData UnparsedEntityDecl NotationDecl StartNamespaceDecl "
    "EndNamespaceDecl Comment StartCdataSection EndCdataSection Default DefaultHandlerExpand NotStandalone ExternalEntityRef "
    "StartDoctypeDecl EndDoctypeDecl EntityDecl XmlDecl ElementDecl AttlistDecl SkippedEntity"
).split()


class _More(Exception):
    """What has come of the document ends within a token."""


class XMLParserType:
    def __init__(self, encoding, separator, intern):
        self.encoding = encoding
        self.separator = separator
        self.intern = {} if intern is None else intern
        self.buffer_text = self.ordered_attributes = self.specified_attributes = self.namespace_prefixes = False
        self.buffer_size = 8192
        for name in _HANDLERS:
            setattr(self, name if name.endswith("Expand") else name + "Handler", None)
        self.raw = b""
        self.text = ""
        self.at = 0
        self.line, self.column = 1, 0
        self.open = []
        self.spaces = [{"xml": _XML}]
        self.entities = dict(_ENTITIES)
        self.had_root = self.started = self.finished = False
        self.pending = []
        self.ErrorCode = 0

    # ---- what programs call ----

    def Parse(self, data, isfinal=False, /):
        if self.finished:
            self.fail("XML_ERROR_FINISHED")
        self.text += data if isinstance(data, str) else self.decoded(data, isfinal)
        self.final = bool(isfinal)
        try:
            while self.at < len(self.text):
                self.token()
        except _More:
            if self.final:
                self.fail("XML_ERROR_UNCLOSED_TOKEN")
        self.flush()
        if self.final:
            self.finished = True
            if self.open or not self.had_root:
                self.fail("XML_ERROR_NO_ELEMENTS", len(self.text))
        return 1

    def ParseFile(self, file, /):
        data = file.read()
        return self.Parse(data, True)

    def SetBase(self, base, /):
        self.base = base

    def GetBase(self):
        return getattr(self, "base", None)

    def GetInputContext(self):
        return None

    def UseForeignDTD(self, flag=True, /):
        pass

    def SetParamEntityParsing(self, flag, /):
        return 1

    def GetReparseDeferralEnabled(self):
        return False

    def SetReparseDeferralEnabled(self, enabled, /):
        pass

    @property
    def ErrorLineNumber(self):
        return self.place(self.at)[0]

    @property
    def ErrorColumnNumber(self):
        return self.place(self.at)[1]

    @property
    def ErrorByteIndex(self):
        return len(self.text[:self.at].encode())

    CurrentLineNumber, CurrentColumnNumber, CurrentByteIndex = ErrorLineNumber, ErrorColumnNumber, ErrorByteIndex

    # ---- the text ----

    def decoded(self, data, isfinal):
        """The text of bytes, once enough of them are there."""
        try:
            self.raw += memoryview(data)
        except TypeError:
            raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'") from None
        if not self.started and len(self.raw) < 4 and not isfinal:
            return ""
        if not self.started:
            found = _ENCODING.match(self.raw)
            bom = self.raw[:2] in (b"\xff\xfe", b"\xfe\xff")
            self.encoding = self.encoding or ("utf-16" if bom else found[1].decode() if found else "utf-8-sig")
            self.started = True
        try:
            text = self.raw.decode(self.encoding)
            self.raw = b""
        except UnicodeDecodeError as e:
            if isfinal or e.reason != "unexpected end of data":
                self.fail("XML_ERROR_INVALID_TOKEN", len(self.text) + e.start)
            text = self.raw[:e.start].decode(self.encoding)
            self.raw = self.raw[e.start:]
        return text.replace("\r\n", "\n").replace("\r", "\n")

    def place(self, at):
        before = self.text[:at]
        return before.count("\n") + 1, at - (before.rfind("\n") + 1)

    def fail(self, name, at=None):
        self.flush()
        code, message = _MESSAGES[name]
        line, column = self.place(self.at if at is None else at)
        e = ExpatError(f"{message}: line {line}, column {column}")
        e.code, e.lineno, e.offset = code, line, column
        self.ErrorCode = code
        raise e

    def until(self, mark, start):
        end = self.text.find(mark, start)
        if end < 0:
            raise _More
        return end

    # ---- tokens ----

    def token(self):
        text, at = self.text, self.at
        if text[at] != "<":
            return self.characters()
        if not self.final and len(text) - at < 9 and ">" not in text[at:]:
            raise _More
        if text.startswith("<!--", at):
            end = self.until("--", at + 4)
            if text[end:end + 3] != "-->":
                if len(text) < end + 3:
                    raise _More
                self.fail("XML_ERROR_INVALID_TOKEN", end + 2)
            self.tell("CommentHandler", text[at:end + 3], text[at + 4:end])
            self.at = end + 3
        elif text.startswith("<![CDATA[", at) and self.open:
            end = text.find("]]>", at)
            if end < 0:
                if self.final:
                    self.fail("XML_ERROR_UNCLOSED_CDATA_SECTION")
                raise _More
            self.tell("StartCdataSectionHandler", "")
            self.data(text[at + 9:end])
            self.tell("EndCdataSectionHandler", "")
            self.at = end + 3
        elif text.startswith("<?", at):
            self.instruction(at, self.until("?>", at))
        elif text.startswith("<!DOCTYPE", at) and not self.had_root:
            self.doctype(at)
        elif text.startswith("</", at):
            self.end_tag(at, self.until(">", at))
        else:
            self.start_tag(at)

    def characters(self):
        text, at = self.text, self.at
        end = text.find("<", at)
        end = len(text) if end < 0 else end
        if not self.open:
            rest = text[at:end]
            blank = len(rest) - len(rest.lstrip(" \t\n"))
            self.default(rest[:blank])
            self.at = at + blank
            if blank < len(rest):
                self.fail("XML_ERROR_JUNK_AFTER_DOC_ELEMENT" if self.had_root else "XML_ERROR_SYNTAX")
            return
        while at < end:
            amp = text.find("&", at, end)
            stop = end if amp < 0 else amp
            bad = text.find("]]>", at, stop)
            if bad >= 0:
                self.fail("XML_ERROR_INVALID_TOKEN", bad + 2)
            if stop > at:
                self.data(text[at:stop])
            self.at = at = stop
            if amp >= 0:
                self.at = at = self.reference(amp, end)

    def reference(self, at, end):
        """A reference in text; gives where it ends."""
        found = _REFERENCE.match(self.text, at)
        if found is None:
            if end == len(self.text) and not self.final and ";" not in self.text[at:end]:
                raise _More
            name = _NAME.match(self.text, at + 1)
            self.fail("XML_ERROR_INVALID_TOKEN", name.end() if name else at + 1)
        value = self.value_of(found, at)
        if value is None:
            if self.DefaultHandlerExpand is None and self.DefaultHandler is None:
                self.fail("XML_ERROR_UNDEFINED_ENTITY", at)
            self.flush()
            self.default(found[0])
        else:
            self.data(value)
        return found.end()

    def value_of(self, found, at):
        decimal, hexadecimal, name = found.groups()
        if name is not None:
            if name not in self.entities and not getattr(self, "has_doctype", False):
                self.fail("XML_ERROR_UNDEFINED_ENTITY", at)
            return self.entities.get(name)
        code = int(decimal) if decimal else int(hexadecimal, 16)
        if code > 0x10FFFF or code == 0 or 0xD800 <= code < 0xE000 or code < 32 and code not in (9, 10, 13):
            self.fail("XML_ERROR_BAD_CHAR_REF", at)
        return chr(code)

    def instruction(self, at, end):
        name = _NAME.match(self.text, at + 2)
        if name is None:
            self.fail("XML_ERROR_INVALID_TOKEN", at + 2)
        target, rest = name[0], self.text[name.end():end].lstrip()
        if target.lower() == "xml":
            if at != 0:
                self.fail("XML_ERROR_MISPLACED_XML_PI")
            given = dict(_ATTRIBUTE_OF_XML.findall(rest))
            alone = {"yes": 1, "no": 0}.get(given.get("standalone"), -1)
            self.tell("XmlDeclHandler", self.text[at:end + 2], given.get("version"), given.get("encoding"), alone)
        else:
            self.tell("ProcessingInstructionHandler", self.text[at:end + 2], target, rest)
        self.at = end + 2

    def doctype(self, at):
        depth, end = 0, at
        while True:
            end += 1
            if end >= len(self.text):
                raise _More
            c = self.text[end]
            if c in "\"'":
                end = self.until(c, end + 1)
            depth += (c == "[") - (c == "]")
            if c == ">" and depth == 0:
                break
        whole = self.text[at:end + 1]
        outside, bracket, inside = whole.partition("[")
        for name, double, single in _ENTITY.findall(inside):
            self.entities.setdefault(name, self.expanded(double or single, at))
        name = _NAME.match(whole, len("<!DOCTYPE "))
        ids = _IDS.search(outside)
        public, system, alone = ids.groups() if ids else (None, None, None)
        self.has_doctype = ids is not None
        self.tell("StartDoctypeDeclHandler", whole, name and name[0], system or alone, public, int(bracket != ""))
        self.tell("EndDoctypeDeclHandler", "")
        self.at = end + 1

    # ---- elements ----

    def start_tag(self, at):
        if self.had_root and not self.open:
            self.fail("XML_ERROR_JUNK_AFTER_DOC_ELEMENT")
        text = self.text
        name = _NAME.match(text, at + 1)
        if name is None:
            if at + 1 >= len(text):
                raise _More
            self.fail("XML_ERROR_INVALID_TOKEN", at + 1)
        end = name.end()
        attributes = []
        while True:
            after = _SPACE.match(text, end).end()
            if after >= len(text):
                raise _More
            if text[after] == ">":
                return self.start(name[0], attributes, at, after + 1, False)
            if text[after] == "/":
                if after + 1 >= len(text):
                    raise _More
                if text[after + 1] != ">":
                    self.fail("XML_ERROR_INVALID_TOKEN", after + 1)
                return self.start(name[0], attributes, at, after + 2, True)
            end = self.attribute(attributes, end, after)

    def attribute(self, attributes, end, at):
        text = self.text
        name = _NAME.match(text, at) if at > end else None
        if name is None:
            self.fail("XML_ERROR_INVALID_TOKEN", at)
        equals = _SPACE.match(text, name.end()).end()
        if equals >= len(text):
            raise _More
        if text[equals] != "=":
            self.fail("XML_ERROR_INVALID_TOKEN", equals)
        quote = _SPACE.match(text, equals + 1).end()
        if quote >= len(text):
            raise _More
        if text[quote] not in "\"'":
            self.fail("XML_ERROR_INVALID_TOKEN", quote)
        close = self.until(text[quote], quote + 1)
        bad = text.find("<", quote, close)
        if bad >= 0:
            self.fail("XML_ERROR_INVALID_TOKEN", bad)
        if any(name[0] == known for known, _ in attributes):
            self.fail("XML_ERROR_DUPLICATE_ATTRIBUTE", at)
        value = re.sub(r"[\t\n]", " ", text[quote + 1:close])
        attributes.append((name[0], self.expanded(value, quote + 1)))
        return close + 1

    def expanded(self, value, at):
        """Text with its references replaced."""
        def replaced(found):
            inner = self.value_of(found, at + found.start())
            if inner is None:
                self.fail("XML_ERROR_UNDEFINED_ENTITY", at + found.start())
            return inner

        for found in re.finditer("&", value):
            if not _REFERENCE.match(value, found.start()):
                self.fail("XML_ERROR_INVALID_TOKEN", at + found.start() + 1)
        return _REFERENCE.sub(replaced, value)

    def start(self, name, attributes, at, end, empty):
        self.had_root = True
        declared = []
        if self.separator is not None:
            space = dict(self.spaces[-1])
            for key, value in attributes:
                if key == "xmlns" or key.startswith("xmlns:"):
                    prefix = key[6:] or None
                    space[prefix] = value
                    declared.append(prefix)
                    self.tell("StartNamespaceDeclHandler", "", prefix, value or None)
            self.spaces.append(space)
            attributes = [
                (self.qualified(key, False), value)
                for key, value in attributes
                if key != "xmlns" and not key.startswith("xmlns:")
            ]
        self.open.append((name, declared))
        flat = [part for pair in attributes for part in pair]
        given = flat if self.ordered_attributes else dict(attributes)
        self.tell("StartElementHandler", self.text[at:end], self.qualified(name, True), given)
        self.at = end
        if empty:
            self.finish("")

    def qualified(self, name, is_element):
        """A name with its namespace before it."""
        if self.separator is None:
            return name
        prefix, colon, local = name.partition(":")
        if not colon:
            uri = self.spaces[-1].get(None) if is_element else None
            return f"{uri}{self.separator}{name}" if uri else name
        if prefix not in self.spaces[-1]:
            self.fail("XML_ERROR_UNBOUND_PREFIX")
        full = f"{self.spaces[-1][prefix]}{self.separator}{local}"
        return f"{full}{self.separator}{prefix}" if self.namespace_prefixes else full

    def end_tag(self, at, end):
        name = self.text[at + 2:end].rstrip()
        if not self.open:
            if self.had_root:
                self.fail("XML_ERROR_JUNK_AFTER_DOC_ELEMENT")
            self.fail("XML_ERROR_INVALID_TOKEN", at + 1)
        if name != self.open[-1][0]:
            self.fail("XML_ERROR_TAG_MISMATCH", at + 2)
        self.finish(self.text[at:end + 1])
        self.at = end + 1

    def finish(self, source):
        name, declared = self.open[-1]
        self.tell("EndElementHandler", source, self.qualified(name, True))
        self.open.pop()
        if self.separator is not None:
            self.spaces.pop()
        for prefix in reversed(declared):
            self.tell("EndNamespaceDeclHandler", "", prefix)

    # ---- handlers ----

    def tell(self, handler, source, *args):
        """Calls a handler; where there is none, that for all else gets the source."""
        self.flush()
        call = getattr(self, handler)
        if call is not None:
            call(*args)
        elif source:
            self.default(source)

    def default(self, source):
        call = self.DefaultHandlerExpand or self.DefaultHandler
        if call is not None and source:
            call(source)

    def data(self, text):
        if self.buffer_text:
            self.pending.append(text)
        elif self.CharacterDataHandler is None:
            self.default(text)
        else:
            for part in re.findall(r"\n|[^\n]+", text):
                self.CharacterDataHandler(part)

    def flush(self):
        if self.pending:
            text, self.pending = "".join(self.pending), []
            if self.CharacterDataHandler is None:
                self.default(text)
            else:
                self.CharacterDataHandler(text)


def ParserCreate(encoding=None, namespace_separator=None, intern=None):
    """A new parser; with a separator it knows namespaces."""
    if namespace_separator is not None and len(namespace_separator) > 1:
        raise ValueError("namespace_separator must be at most one character, omitted, or None")
    return XMLParserType(encoding, namespace_separator, intern)
