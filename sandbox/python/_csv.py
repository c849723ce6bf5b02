"""What `csv` has in C: dialects, and reading and writing of rows."""

import _runtime
import _in_c
from _runtime import name_in_messages


__doc__ = "CSV parsing and writing.\n"
__version__ = "1.0"

QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE, QUOTE_STRINGS, QUOTE_NOTNULL = range(6)

_dialects = {}
_limit = 131072


class Error(Exception):
    __module__ = "_csv"


# ---- dialects ---------------------------------------------------------------------------------------------------

_DEFAULTS = {
    "delimiter": ",",
    "doublequote": True,
    "escapechar": None,
    "lineterminator": "\r\n",
    "quotechar": '"',
    "quoting": QUOTE_MINIMAL,
    "skipinitialspace": False,
    "strict": False,
}
_MISSING = object()


def _character(name, value, may_be_none):
    if value is None and may_be_none:
        return None
    allowed = "a unicode character or None" if may_be_none else "a unicode character"
    if not isinstance(value, str):
        raise TypeError(f'"{name}" must be {allowed}, not {_runtime.type_name(type(value))}')
    if len(value) != 1:
        raise TypeError(f'"{name}" must be {allowed}, not a string of length {len(value)}')
    return value


def _refuse_overlap(fields):
    """Two of the special characters may not be the same, nor end a line, nor stand where spaces are skipped."""
    names = ("delimiter", "quotechar", "escapechar")
    for name in names:
        c = fields[name]
        if c is None:
            continue
        if c in "\r\n" or (c == " " and fields["skipinitialspace"] and name != "delimiter"):
            raise ValueError(f"bad {name} value")
        if c in fields["lineterminator"]:
            raise ValueError(f"bad {name} or lineterminator value")
    for i, one in enumerate(names):
        for other in names[i + 1 :]:
            if fields[one] is not None and fields[one] == fields[other]:
                raise ValueError(f"bad {one} or {other} value")


class Dialect:
    """CSV dialect

    The Dialect type records CSV formatting parameters."""

    __module__ = "_csv"
    __slots__ = tuple(_DEFAULTS)

    def __new__(cls, dialect=None, **fmt):
        for name in fmt:
            if name not in _DEFAULTS:
                raise TypeError(f"this function got an unexpected keyword argument '{name}'")
        if isinstance(dialect, str):
            dialect = get_dialect(dialect)
        if isinstance(dialect, Dialect) and cls is Dialect and not fmt:
            return dialect
        given = {name: fmt.get(name, getattr(dialect, name, _MISSING)) for name in _DEFAULTS}
        fields = {name: _DEFAULTS[name] if value is _MISSING else value for name, value in given.items()}
        self = super().__new__(cls)
        for name, value in _checked(fields, given["quotechar"], given["quoting"]).items():
            object.__setattr__(self, name, value)
        return self

    def __setattr__(self, name, value):
        raise AttributeError(f"attribute '{name}' of '_csv.Dialect' objects is not writable")

    def __reduce__(self):
        raise TypeError(f"cannot pickle '{type(self).__name__}' instances")


def _checked(fields, quotechar, quoting):
    _character("delimiter", fields["delimiter"], False)
    _character("escapechar", fields["escapechar"], True)
    _character("quotechar", fields["quotechar"], True)
    if type(fields["quoting"]) is not int:
        raise TypeError('"quoting" must be an integer, not ' + type(fields["quoting"]).__name__)
    if not QUOTE_MINIMAL <= fields["quoting"] <= QUOTE_NOTNULL:
        raise TypeError('bad "quoting" value')
    for name in ("doublequote", "skipinitialspace", "strict"):
        fields[name] = bool(fields[name])
    # Whoever names no quote character wants no quotes.
    if quotechar is None and quoting is _MISSING:
        fields["quoting"] = QUOTE_NONE
    if fields["quoting"] != QUOTE_NONE and fields["quotechar"] is None:
        raise TypeError("quotechar must be set if quoting enabled")
    if not isinstance(fields["lineterminator"], str):
        raise TypeError(f'"lineterminator" must be a string, not {type(fields["lineterminator"]).__name__}')
    _refuse_overlap(fields)
    return fields


def register_dialect(name, /, dialect=None, **fmt):
    """Create a mapping from a string name to a CVS dialect."""
    if not isinstance(name, str):
        raise TypeError("dialect name must be a string")
    _dialects[name] = Dialect(dialect, **fmt)


def unregister_dialect(name):
    """Delete the name/dialect mapping associated with a string name."""
    if _dialects.pop(name, None) is None:
        raise Error("unknown dialect")


def get_dialect(name):
    """Return the dialect instance associated with name."""
    if name not in _dialects:
        raise Error("unknown dialect")
    return _dialects[name]


def list_dialects():
    """Return a list of all known dialect names."""
    return list(_dialects)


def field_size_limit(new_limit=_MISSING):
    """Sets an upper limit on parsed fields, and gives the old one."""
    global _limit
    old = _limit
    if new_limit is not _MISSING:
        if type(new_limit) is not int:
            raise TypeError("limit must be an integer")
        _limit = new_limit
    return old


# ---- reading ----------------------------------------------------------------------------------------------------

START_RECORD, START_FIELD, ESCAPED, IN_FIELD, IN_QUOTES, ESCAPED_IN_QUOTES, QUOTE_IN_QUOTES, EAT_NEWLINE, AFTER_ESCAPED = range(9)


class Reader:
    """CSV reader

    Reader objects are responsible for reading and parsing tabular data
    in CSV format."""

    __module__ = "_csv"

    def __init__(self, lines, dialect):
        self._lines = lines
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    def __next__(self):
        self._row, self._field, self._quoted, self._state = [], [], False, START_RECORD
        while True:
            line = next(self._lines, _MISSING)
            if line is _MISSING:
                return self._at_end()
            if not isinstance(line, str):
                kind = _runtime.type_name(type(line))
                raise Error(f"iterator should return strings, not {kind} (the file should be opened in text mode)")
            self.line_num += 1
            for c in line:
                self._take(c)
            self._take("")
            if self._state == START_RECORD:
                return self._row

    def _at_end(self):
        if not self._field and self._state not in (IN_QUOTES, ESCAPED_IN_QUOTES, ESCAPED):
            if self._state == START_RECORD or not self._row:
                raise StopIteration
        elif self.dialect.strict:
            raise Error("unexpected end of data")
        self._save()
        return self._row

    def _save(self):
        text = "".join(self._field)
        self._field = []
        quoting, quoted, self._quoted = self.dialect.quoting, self._quoted, False
        if not quoted and text == "" and quoting in (QUOTE_NOTNULL, QUOTE_STRINGS):
            text = None
        elif not quoted and text != "" and quoting in (QUOTE_NONNUMERIC, QUOTE_STRINGS):
            text = float(text)
        self._row.append(text)

    def _add(self, c):
        if len(self._field) >= _limit:
            raise Error(f"field larger than field limit ({_limit})")
        self._field.append(c)

    def _take(self, c):
        """One character; '' stands for the end of a line that the iterator has given."""
        d = self.dialect
        state = self._state
        if state == EAT_NEWLINE:
            if c in "\r\n" and c != "":
                return
            if c != "":
                raise Error("new-line character seen in unquoted field - do you need to open the file with newline=''?")
            self._state = START_RECORD
        elif state == START_RECORD:
            if c == "":
                return
            if c in "\r\n":
                self._state = EAT_NEWLINE
                return
            self._start_field(c)
        elif state == START_FIELD:
            self._start_field(c)
        elif state == ESCAPED:
            self._add(c or "\n")
            self._state = AFTER_ESCAPED if c in "\r\n" and c != "" else IN_FIELD
        elif state in (IN_FIELD, AFTER_ESCAPED):
            # A line end that was escaped belongs to the field, and the field goes on in the next line.
            if state == AFTER_ESCAPED and c == "":
                return
            self._in_field(c)
        elif state == IN_QUOTES:
            if c == "":
                return
            if c == d.escapechar:
                self._state = ESCAPED_IN_QUOTES
            elif c == d.quotechar and d.quoting != QUOTE_NONE:
                self._state = QUOTE_IN_QUOTES if d.doublequote else IN_FIELD
            else:
                self._add(c)
        elif state == ESCAPED_IN_QUOTES:
            self._add(c or "\n")
            self._state = IN_QUOTES
        else:
            self._after_quote(c)

    def _start_field(self, c):
        d = self.dialect
        if c == "" or c in "\r\n":
            self._save()
            self._state = START_RECORD if c == "" else EAT_NEWLINE
        elif c == d.quotechar and d.quoting != QUOTE_NONE:
            self._quoted = True
            self._state = IN_QUOTES
        elif c == d.escapechar:
            self._state = ESCAPED
        elif c == " " and d.skipinitialspace:
            self._state = START_FIELD
        elif c == d.delimiter:
            self._save()
            self._state = START_FIELD
        else:
            self._add(c)
            self._state = IN_FIELD

    def _in_field(self, c):
        d = self.dialect
        if c == "" or c in "\r\n":
            self._save()
            self._state = START_RECORD if c == "" else EAT_NEWLINE
        elif c == d.escapechar:
            self._state = ESCAPED
        elif c == d.delimiter:
            self._save()
            self._state = START_FIELD
        else:
            self._add(c)
            self._state = IN_FIELD

    def _after_quote(self, c):
        """Behind a quote within quotes: two make one, and anything else ends the quoted part."""
        d = self.dialect
        if c == d.quotechar and d.quoting != QUOTE_NONE:
            self._add(c)
            self._state = IN_QUOTES
        elif c == "" or c in "\r\n" or c == d.delimiter:
            self._in_field(c)
        elif d.strict:
            raise Error(f"'{d.delimiter}' expected after '{d.quotechar}'")
        else:
            self._add(c)
            self._state = IN_FIELD


def reader(iterable, /, dialect="excel", **fmtparams):
    """Return a reader object that will process lines from the given iterable."""
    return Reader(iter(iterable), Dialect(dialect, **fmtparams))


# ---- writing ----------------------------------------------------------------------------------------------------


class Writer:
    """CSV writer

    Writer objects are responsible for generating tabular data
    in CSV format from sequence input."""

    __module__ = "_csv"

    def __init__(self, write, dialect):
        self._write = write
        self.dialect = dialect

    def writerow(self, row, /):
        """Construct and write a CSV record from an iterable of fields. Gives what `write` gave."""
        try:
            fields = iter(row)
        except TypeError as error:
            raise Error(f"iterable expected, not {_runtime.type_name(type(row))}") from error
        d = self.dialect
        values = list(fields)
        parts = [self._field(value) for value in values]
        if len(values) == 1 and parts == [""]:
            if d.quoting == QUOTE_NONE or (values[0] is None and d.quoting in (QUOTE_STRINGS, QUOTE_NOTNULL)):
                raise Error("single empty field record must be quoted")
            parts = [d.quotechar * 2]
        return self._write(d.delimiter.join(parts) + d.lineterminator)

    def writerows(self, rows, /):
        """Construct and write a series of iterables to a csv file."""
        for row in rows:
            self.writerow(row)

    def _field(self, value):
        quoting = self.dialect.quoting
        is_number = isinstance(value, (int, float, complex)) or hasattr(type(value), "__float__")
        quoted = (
            quoting == QUOTE_ALL
            or (quoting == QUOTE_NONNUMERIC and not is_number)
            or (quoting == QUOTE_STRINGS and isinstance(value, str))
            or (quoting == QUOTE_NOTNULL and value is not None)
        )
        text = "" if value is None else value if isinstance(value, str) else str(value)
        return self._quoted(text, quoted)

    def _quoted(self, text, quoted):
        d = self.dialect
        special = {d.delimiter, d.escapechar, d.quotechar, "\n", "\r", *d.lineterminator}
        out = []
        for c in text:
            if c in special:
                escaped = d.quoting == QUOTE_NONE
                if not escaped and c == d.quotechar:
                    escaped = not d.doublequote
                    if not escaped:
                        out.append(c)
                elif not escaped and c == d.escapechar:
                    escaped = True
                if escaped and d.escapechar is None:
                    raise Error("need to escape, but no escapechar set")
                if escaped:
                    out.append(d.escapechar)
                else:
                    quoted = True
            out.append(c)
        if text == "" and d.delimiter == " " and d.skipinitialspace:
            if d.quoting == QUOTE_NONE:
                raise Error("empty field must be quoted if delimiter is a space and skipinitialspace is true")
            quoted = True
        body = "".join(out)
        return f"{d.quotechar}{body}{d.quotechar}" if quoted else body


def writer(fileobj, /, dialect="excel", **fmtparams):
    """Return a writer object that will write user data on the given file object."""
    write = getattr(fileobj, "write", None)
    if not callable(write):
        raise TypeError('argument 1 must have a "write" method')
    return Writer(write, Dialect(dialect, **fmtparams))


for _class, _name in ((Dialect, "Dialect"), (Reader, "reader"), (Writer, "writer")):
    _class.__name__ = _class.__qualname__ = _name


name_in_messages(Error, "_csv.Error")
_in_c.written_in_c()
