"""Formats exceptions and stacks as the interpreter prints them."""

import linecache
import sys
from _runtime import clear_entry as _clear_entry, entry_position as _entry_position, exception_chain_lines as _exception_chain_lines, exception_only_lines as _exception_only_lines, stack_lines as _stack_lines

class _Implicit:
    def __repr__(self):
        return "<implicit>"


_sentinel = _Implicit()


def _exception_of(exc, value, tb):
    """The forms `f(exception)` and `f(type, exception, tb)` of the functions below."""
    if (value is _sentinel) != (tb is _sentinel):
        raise ValueError("Both or neither of value and tb must be given")
    if value is _sentinel:
        if exc is not None and not isinstance(exc, BaseException):
            raise TypeError(f"Exception expected for value, {type(exc).__name__} found")
        return exc
    _check(value)
    return value


def _check(value):
    """Refuses what is no exception, as looking for its cause does."""
    if value is not None and not isinstance(value, BaseException):
        value.__cause__.__traceback__
        raise TypeError(f"Exception expected for value, {type(value).__name__} found")


# ---- printing ----------------------------------------------------------------------------------------


def print_tb(tb, limit=None, file=None):
    """Prints the entries of a traceback."""
    print_list(extract_tb(tb, limit), file=file)


def print_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, file=None, chain=True, **kwargs):
    """Prints an exception with its traceback and those of its causes."""
    out = sys.stderr if file is None else file
    for line in format_exception(exc, value, tb, limit, chain):
        out.write(line)


def print_exc(limit=None, file=None, chain=True):
    """Prints the exception being handled."""
    print_exception(sys.exception(), limit=limit, file=file, chain=chain)


def print_last(limit=None, file=None, chain=True):
    if not hasattr(sys, "last_exc"):
        raise ValueError("no last exception")
    print_exception(sys.last_exc, limit=limit, file=file, chain=chain)


def print_stack(f=None, limit=None, file=None):
    """Prints the frames that led here."""
    print_list(extract_stack(f or sys._getframe(1), limit), file=file)


def print_list(extracted_list, file=None):
    out = sys.stderr if file is None else file
    for line in StackSummary.from_list(extracted_list).format():
        out.write(line)


# ---- formatting ----------------------------------------------------------------------------------------


def format_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, chain=True, **kwargs):
    """The lines of `print_exception` as a list of strings."""
    e = _exception_of(exc, value, tb)
    if e is None:
        _limited([], limit)
        return ["NoneType: None\n"]
    return _report(e, tb, limit, chain)


def _report(e, tb, limit, chain, *shown_of_groups):
    shown = _sentinel
    if tb is not _sentinel and tb is not e.__traceback__:
        shown, e.__traceback__ = e.__traceback__, tb
    try:
        return [line + "\n" for line in _exception_chain_lines(e, chain, _limit_or_default(limit), *shown_of_groups)]
    finally:
        if shown is not _sentinel:
            e.__traceback__ = shown


def format_exception_only(exc, /, value=_sentinel, *, show_group=False, **kwargs):
    """The last lines of a report: class and message, for a SyntaxError also the place."""
    e = exc if value is _sentinel else value
    _check(e)
    if e is None:
        return ["NoneType: None\n"]
    return _only(e, None, show_group)


def _only(e, tb, show_group=False):
    # Which names there were to mean, the frame tells.
    lines = [line + "\n" for line in _exception_only_lines(e, tb is not None)]
    if show_group and isinstance(e, BaseExceptionGroup):
        for member in e.exceptions:
            text = "".join(_only(member, member.__traceback__, True))
            lines += [f"   {line}\n" for line in text[:-1].split("\n")]
    return lines


def format_exc(limit=None, chain=True):
    return "".join(format_exception(sys.exception(), limit=limit, chain=chain))


def format_tb(tb, limit=None):
    return extract_tb(tb, limit).format()


def format_stack(f=None, limit=None):
    return extract_stack(f or sys._getframe(1), limit).format()


def format_list(extracted_list):
    return StackSummary.from_list(extracted_list).format()


# ---- walking -------------------------------------------------------------------------------------------


def walk_tb(tb):
    """Pairs of frame and line number, outermost first."""
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def walk_stack(f):
    """Pairs of frame and line number, innermost first."""
    return _outwards(sys._getframe(1) if f is None else f)


def _outwards(f):
    while f is not None:
        yield f, f.f_lineno
        f = f.f_back


def extract_tb(tb, limit=None):
    """The entries of a traceback as a StackSummary."""
    return _extract(tb, limit, False)


def _extract(tb, limit, capture_locals):
    entries = StackSummary()
    while tb is not None:
        code = tb.tb_frame.f_code
        locals = tb.tb_frame.f_locals if capture_locals else None
        summary = FrameSummary(code.co_filename, tb.tb_lineno, code.co_name, locals=locals)
        position = _entry_position(tb)
        if position is not None:
            summary.end_lineno, summary.colno, summary.end_colno = position
        summary._tb = tb
        entries.append(summary)
        tb = tb.tb_next
    return _limited(entries, limit)


def _local_repr(value):
    try:
        return repr(value)
    except:
        return "<local repr() failed>"


def extract_stack(f=None, limit=None):
    """The frames that led here, outermost first."""
    entries = StackSummary()
    for frame, line in walk_stack(f or sys._getframe(1)):
        entries.append(FrameSummary(frame.f_code.co_filename, line, frame.f_code.co_name))
    entries = _limited(entries, limit)
    entries.reverse()
    return entries


def _limit_or_default(limit):
    if limit is not None:
        return limit
    default = getattr(sys, "tracebacklimit", None)
    return None if default is None else max(0, default)


def _limited(entries, limit):
    limit = _limit_or_default(limit)
    if limit is None:
        return entries
    return StackSummary(entries[:limit] if limit >= 0 else entries[limit:])


def clear_frames(tb):
    """Clears the locals of all frames of a traceback."""
    while tb is not None:
        try:
            tb.tb_frame.clear()
        except RuntimeError:
            pass  # It is executing still.
        else:
            _clear_entry(tb)
        tb = tb.tb_next


class FrameSummary:
    """One entry: where a frame was."""

    _tb = None

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None,
                 colno=None, end_colno=None, **kwargs):
        self.filename = filename
        self.lineno = lineno
        self.name = name
        self.locals = None if locals is None else {k: _local_repr(v) for k, v in locals.items()}
        self.end_lineno = lineno if end_lineno is None else end_lineno
        self.colno = colno
        self.end_colno = end_colno
        self._line = line

    @property
    def line(self):
        """The line of source without its indentation."""
        if self._line is None and self.lineno is not None:
            self._line = linecache.getline(self.filename, self.lineno)
        return self._line and self._line.strip()

    def __iter__(self):
        return iter((self.filename, self.lineno, self.name, self.line))

    def __getitem__(self, at):
        return (self.filename, self.lineno, self.name, self.line)[at]

    def __len__(self):
        return 4

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return tuple(self) == tuple(other)
        if isinstance(other, tuple):
            return tuple(self) == other
        return NotImplemented

    def __repr__(self):
        return f"<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>"


class StackSummary(list):
    """Entries of a traceback or a stack, outermost first."""

    @classmethod
    def extract(klass, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        result = klass()
        for frame, line in frame_gen:
            code = frame.f_code
            locals = frame.f_locals if capture_locals else None
            result.append(FrameSummary(code.co_filename, line, code.co_name, locals=locals))
        return klass(_limited(result, limit))

    @classmethod
    def from_list(klass, a_list):
        """From FrameSummary objects, or tuples of filename, line, name and text."""
        result = StackSummary()
        for entry in a_list:
            if not isinstance(entry, FrameSummary):
                filename, lineno, name, line = entry
                entry = FrameSummary(filename, lineno, name, line=line)
            result.append(entry)
        return result

    def format_frame_summary(self, entry, **kwargs):
        """One entry as text."""
        if entry._tb is not None:
            text = "\n".join(_stack_lines(entry._tb, 1)) + "\n"
        else:
            text = f'  File "{entry.filename}", line {entry.lineno}, in {entry.name}\n'
            if entry.line:
                text += f"    {entry.line}\n"
        if entry.locals:
            for name in sorted(entry.locals):
                text += f"    {name} = {entry.locals[name]}\n"
        return text

    def format(self, **kwargs):
        """A string for each entry; of a recursion the first three are shown."""
        out = []
        last = None
        count = 0
        for entry in self:
            key = (entry.filename, entry.lineno, entry.name)
            if key != last:
                out.extend(_repeated(count))
                last = key
                count = 0
            count += 1
            if count <= 3:
                text = self.format_frame_summary(entry)
                # A subclass leaves an entry out.
                if text is not None:
                    out.append(text)
        out.extend(_repeated(count))
        return out


def _repeated(count):
    if count <= 3:
        return []
    more = count - 3
    return [f"  [Previous line repeated {more} more time{'s' if more > 1 else ''}]\n"]


class TracebackException:
    """What is needed to print an exception later, without keeping it."""

    def __init__(self, exc_type, exc_value=None, exc_traceback=None, *, limit=None, lookup_lines=True,
                 capture_locals=False, compact=False, max_group_width=15, max_group_depth=10, save_exc_type=True,
                 _seen=()):
        _check(exc_value)
        self.max_group_width, self.max_group_depth = max_group_width, max_group_depth
        self._exc_type = exc_type if save_exc_type else None
        self.exc_type_str = exc_type.__qualname__
        if exc_type.__module__ not in ("__main__", "builtins"):
            self.exc_type_str = f"{exc_type.__module__}.{self.exc_type_str}"
        self.stack = _extract(exc_traceback, limit, capture_locals)
        # The entries of a group's exceptions are shown without locals.
        self._shows_locals = capture_locals and not isinstance(exc_value, BaseExceptionGroup)
        self._str = str(exc_value)
        self._only = [_only(exc_value, exc_traceback, show_group) for show_group in (False, True)]
        self._chain = [
            _report(exc_value, exc_traceback, limit, chain, max_group_width, max_group_depth) for chain in (False, True)
        ]
        self.__notes__ = getattr(exc_value, "__notes__", None)
        if isinstance(exc_value, SyntaxError):
            self._take_place(exc_value)
        how = {"limit": limit, "lookup_lines": lookup_lines, "capture_locals": capture_locals,
               "max_group_width": max_group_width, "max_group_depth": max_group_depth}
        _seen = (*_seen, exc_value)

        def other(e):
            # One that leads to itself is told of once.
            if e is None or any(e is one for one in _seen):
                return None
            return TracebackException(type(e), e, e.__traceback__, _seen=_seen, **how)

        self.__cause__ = other(exc_value.__cause__)
        self.__suppress_context__ = exc_value.__suppress_context__
        needed = not compact or self.__cause__ is None and not self.__suppress_context__
        self.__context__ = other(exc_value.__context__) if needed else None
        members = exc_value.exceptions if isinstance(exc_value, BaseExceptionGroup) else None
        self.exceptions = members if members is None else [other(e) for e in members]

    def _take_place(self, error):
        """Where a SyntaxError is; the numbers of lines as text."""
        self.filename, self.text, self.offset, self.msg = error.filename, error.text, error.offset, error.msg
        self.lineno = None if error.lineno is None else str(error.lineno)
        self.end_lineno = None if error.end_lineno is None else str(error.end_lineno)
        self.end_offset = error.end_offset

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    @property
    def exc_type(self):
        import warnings

        warnings.warn("Deprecated in 3.13. Use exc_type_str instead.", DeprecationWarning, stacklevel=2)
        return self._exc_type

    def __str__(self):
        return self._str

    def __eq__(self, other):
        return vars(self) == vars(other) if isinstance(other, TracebackException) else NotImplemented

    def format_exception_only(self, *, show_group=False, **kwargs):
        yield from self._only[bool(show_group)]

    def format(self, *, chain=True, **kwargs):
        if not self._shows_locals:
            yield from self._chain[chain]
            return
        before, link = self.__cause__, "The above exception was the direct cause of the following exception:"
        if before is None and not self.__suppress_context__:
            before, link = self.__context__, "During handling of the above exception, another exception occurred:"
        if chain and before is not None:
            yield from before.format()
            yield f"\n{link}\n\n"
        if self.stack:
            yield "Traceback (most recent call last):\n"
            yield from self.stack.format()
        yield from self._only[False]

    def print(self, *, file=None, chain=True, **kwargs):
        for line in self.format(chain=chain):
            print(line, file=sys.stderr if file is None else file, end="")

__all__ = [name for name in globals() if getattr(globals()[name], "__module__", None) == __name__ and name[:1] != "_"]
