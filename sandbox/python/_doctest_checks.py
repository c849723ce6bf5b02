"""Is an output what `doctest` expected, and what is different?"""

from _doctest_flags import (
    BLANKLINE_MARKER, DIFFS, DONT_ACCEPT_BLANKLINE, DONT_ACCEPT_TRUE_FOR_1, ELLIPSIS, ELLIPSIS_MARKER, NORMALIZE_WHITESPACE,
    REPORT_CDIFF, REPORT_NDIFF, REPORT_UDIFF,
)


class OutputChecker:
    """Compares what was printed with what was expected."""

    __module__ = "doctest"

    def check_output(self, want, got, optionflags):
        if got == want:
            return True
        if not optionflags & DONT_ACCEPT_TRUE_FOR_1:
            if (got, want) in (("True\n", "1\n"), ("False\n", "0\n")):
                return True
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            want = "\n".join(
                "" if line.strip() == BLANKLINE_MARKER else line for line in want.split("\n")
            )
            got = "\n".join("" if line.isspace() else line for line in got.split("\n"))
            if got == want:
                return True
        if optionflags & NORMALIZE_WHITESPACE:
            got, want = " ".join(got.split()), " ".join(want.split())
            if got == want:
                return True
        return bool(optionflags & ELLIPSIS) and ellipsis_match(want, got)

    def output_difference(self, example, got, optionflags):
        want = example.want
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            got = "".join(
                BLANKLINE_MARKER + "\n" if line.strip(" ") == "\n" else line
                for line in got.splitlines(keepends=True)
            )
        if optionflags & DIFFS and (optionflags & REPORT_NDIFF or min(want.count("\n"), got.count("\n")) > 2):
            return line_difference(want.splitlines(keepends=True), got.splitlines(keepends=True), optionflags)
        text = f"Expected:\n{indented(want)}" if want else "Expected nothing\n"
        return text + (f"Got:\n{indented(got)}" if got else "Got nothing\n")


def line_difference(want, got, optionflags):
    """What `difflib` says of two lists of lines, without the names of files that it begins with."""
    import difflib

    if optionflags & REPORT_UDIFF:
        kind = "unified diff with -expected +actual"
        diff = list(difflib.unified_diff(want, got, n=2))[2:]
    elif optionflags & REPORT_CDIFF:
        kind = "context diff with expected followed by actual"
        diff = list(difflib.context_diff(want, got, n=2))[2:]
    else:
        kind = "ndiff with -expected +actual"
        diff = difflib.ndiff(want, got)
    return f"Differences ({kind}):\n{indented(''.join(diff))}"


def ellipsis_match(want, got):
    """Does `got` look like `want`, where each `...` stands for anything?"""
    first, *rest = want.split(ELLIPSIS_MARKER)
    if not rest:
        return want == got
    last = rest.pop()
    if len(first) + len(last) > len(got) or not got.startswith(first) or not got.endswith(last):
        return False
    at, end = len(first), len(got) - len(last)
    for piece in rest:
        at = got.find(piece, at, end)
        if at < 0:
            return False
        at += len(piece)
    return True


def indented(text):
    return "".join(f"    {line}" if line.strip() else line for line in text.splitlines(keepends=True))
