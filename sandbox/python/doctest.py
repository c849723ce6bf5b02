"""Examples in docstrings, run and compared with what they say they print: a small `doctest`.

Left out: the debugger.
"""

import linecache
import sys
from collections import namedtuple

from _doctest_checks import OutputChecker, indented
from _doctest_examples import DocTest, DocTestFinder, DocTestParser, Example, is_module, plural
from _doctest_flags import *
from _runtime import elsewhere as _elsewhere

__unittest = True
__all__ = [
    *"register_optionflag DONT_ACCEPT_TRUE_FOR_1 DONT_ACCEPT_BLANKLINE NORMALIZE_WHITESPACE ELLIPSIS SKIP".split(),
    *"IGNORE_EXCEPTION_DETAIL COMPARISON_FLAGS REPORT_UDIFF REPORT_CDIFF REPORT_NDIFF REPORT_ONLY_FIRST_FAILURE".split(),
    *"REPORTING_FLAGS FAIL_FAST Example DocTest DocTestParser DocTestFinder DocTestRunner OutputChecker".split(),
    *"DocTestFailure UnexpectedException DebugRunner testmod testfile run_docstring_examples DocTestSuite".split(),
    *"DocFileSuite set_unittest_reportflags script_from_examples testsource".split(),
]


class TestResults(namedtuple("TestResults", "failed attempted")):
    """How many examples failed, and how many were met; `skipped` is no item."""

    def __new__(cls, failed, attempted, *, skipped=0):
        self = super().__new__(cls, failed, attempted)
        self.skipped = skipped
        return self

    def __repr__(self):
        skipped = f", skipped={self.skipped}" if self.skipped else ""
        return f"TestResults(failed={self.failed}, attempted={self.attempted}{skipped})"


class _Capture:
    """Takes what is printed."""

    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)
        return len(text)

    def flush(self):
        pass

    def take(self):
        """What was printed. It ends in a newline, as everything that can be expected does."""
        text = "".join(self.parts)
        self.parts.clear()
        return text if not text or text.endswith("\n") else text + "\n"


class DocTestRunner:
    DIVIDER = "*" * 70

    def __init__(self, checker=None, verbose=None, optionflags=0):
        self.checker = checker or OutputChecker()
        self.verbose = "-v" in sys.argv if verbose is None else verbose
        self.optionflags = optionflags
        self.original_optionflags = optionflags
        self.tries = 0
        self.failures = 0
        self.skips = 0
        # By the name of a docstring: how many of its examples failed, were met, were skipped.
        self._outcomes = {}

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        self.test = test
        capture = _Capture()
        stdout, displayhook = sys.stdout, sys.displayhook
        out = out or stdout.write
        sys.stdout, sys.displayhook = capture, sys.__displayhook__
        failed = tried = skipped = 0
        try:
            for number, example in enumerate(test.examples):
                tried += 1
                quiet = self.original_optionflags & REPORT_ONLY_FIRST_FAILURE and failed > 0
                self.optionflags = self._flags(example)
                if self.optionflags & SKIP:
                    skipped += 1
                elif not self._run_example(test, number, example, capture, _silent if quiet else out):
                    failed += 1
                if failed and self.optionflags & FAIL_FAST:
                    break
        finally:
            self.optionflags = self.original_optionflags
            sys.stdout, sys.displayhook = stdout, displayhook
            for number in range(len(test.examples)):
                linecache.cache.pop(filename_of(test, number), None)
            if clear_globs:
                test.globs.clear()
                import builtins

                builtins.__dict__.pop("_", None)
        self._record(test.name, failed, tried, skipped)
        return TestResults(failed, tried, skipped=skipped)

    def _record(self, name, failed, tried, skipped):
        before = self._outcomes.get(name, (0, 0, 0))
        self._outcomes[name] = tuple(map(sum, zip(before, (failed, tried, skipped))))
        self.failures += failed
        self.tries += tried
        self.skips += skipped

    def merge(self, other):
        for name, outcome in other._outcomes.items():
            self._record(name, *outcome)

    def _flags(self, example):
        flags = self.original_optionflags
        for flag, wanted in example.options.items():
            flags = flags | flag if wanted else flags & ~flag
        return flags

    def _run_example(self, test, number, example, capture, out):
        flags = self.optionflags
        if self.verbose:
            self.report_start(out, test, example)
        raised = None
        try:
            filename, source = filename_of(test, number), example.source
            linecache.cache[filename] = len(source), None, source.splitlines(True), filename
            exec(compile(source, filename, "single", 0, True), test.globs)
        except KeyboardInterrupt:
            raise
        except BaseException as e:
            raised = e.with_traceback(e.__traceback__.tb_next) if e.__traceback__ else e
        got = capture.take()
        if raised is None:
            if self.checker.check_output(example.want, got, flags):
                self._succeeded(out, test, example, got)
                return True
            self.report_failure(out, test, example, got)
            return False
        message = exception_text(raised)
        if example.exc_msg is None:
            self.report_unexpected_exception(out, test, example, (type(raised), raised, raised.__traceback__))
            return False
        matches = self.checker.check_output(example.exc_msg, message, flags)
        if not matches and flags & IGNORE_EXCEPTION_DETAIL:
            matches = self.checker.check_output(
                exception_name(example.exc_msg), exception_name(message), flags
            )
        if matches:
            self._succeeded(out, test, example, got)
            return True
        self.report_failure(out, test, example, got + full_traceback(raised))
        return False

    def _succeeded(self, out, test, example, got):
        if self.verbose:
            self.report_success(out, test, example, got)

    def report_start(self, out, test, example):
        wanted = f"Expecting:\n{indented(example.want)}" if example.want else "Expecting nothing\n"
        out(f"Trying:\n{indented(example.source)}{wanted}")

    def report_success(self, out, test, example, got):
        out("ok\n")

    def report_failure(self, out, test, example, got):
        difference = self.checker.output_difference(example, got, self.optionflags)
        out(self._head(test, example) + difference)

    def report_unexpected_exception(self, out, test, example, exc_info):
        out(f"{self._head(test, example)}Exception raised:\n{indented(full_traceback(exc_info[1]))}")

    def _head(self, test, example):
        where = f"in {test.name}"
        if test.filename:
            number = test.lineno + example.lineno + 1 if test.lineno is not None else "?"
            where = f'File "{test.filename}", line {number}, {where}'
        else:
            where = f"Line {example.lineno + 1}, {where}"
        return f"{self.DIVIDER}\n{where}\nFailed example:\n{indented(example.source)}"

    def summarize(self, verbose=None):
        verbose = self.verbose if verbose is None else verbose
        outcomes = sorted(self._outcomes.items())
        failed = [(name, outcome) for name, outcome in outcomes if outcome[0]]
        if verbose:
            tell("had no tests", [name for name, (_, tried, _) in outcomes if not tried], "    {}".format)
            passed = [(name, tried) for name, (failures, tried, _) in outcomes if tried and not failures]
            tell("passed all tests", passed, lambda item: f" {item[1]:3d} test{plural(item[1])} in {item[0]}")
        if failed:
            print(self.DIVIDER)
        tell("had failures", failed, lambda item: f" {item[1][0]:3d} of {item[1][1]:3d} in {item[0]}")
        if verbose:
            print(f"{self.tries} test{plural(self.tries)} in {items(outcomes)}.")
            print(f"{self.tries - self.failures} passed{f' and {self.failures} failed' if self.failures else ''}.")
        if self.failures:
            skipped = f" and {self.skips} skipped test{plural(self.skips)}" if self.skips else ""
            print(f"***Test Failed*** {self.failures} failure{plural(self.failures)}{skipped}.")
        elif verbose:
            print("Test passed.")
        return TestResults(self.failures, self.tries, skipped=self.skips)


def filename_of(test, number):
    """The name under which an example is compiled. Tracebacks show its text while its docstring is run."""
    return f"<doctest {test.name}[{number}]>"


def _silent(text):
    """Where what is not to be reported goes."""


def tell(what, found, line):
    """A heading, and a line for each that was found, if any was."""
    if found:
        print(f"{items(found)} {what}:", *map(line, found), sep="\n")


def items(found):
    return f"{len(found)} item{plural(len(found))}"


class DocTestFailure(Exception):
    """What a `DebugRunner` raises for an example that printed something else."""

    def __init__(self, test, example, got):
        self.test = test
        self.example = example
        self.got = got

    def __str__(self):
        return str(self.test)


class UnexpectedException(Exception):
    """What a `DebugRunner` raises for an example that raised."""

    def __init__(self, test, example, exc_info):
        self.test = test
        self.example = example
        self.exc_info = exc_info

    def __str__(self):
        return str(self.test)


class DebugRunner(DocTestRunner):
    """Ends with the first example that fails, and raises what is known of it."""

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        result = super().run(test, compileflags, out, False)
        if clear_globs:
            test.globs.clear()
        return result

    def report_unexpected_exception(self, out, test, example, exc_info):
        raise UnexpectedException(test, example, exc_info)

    def report_failure(self, out, test, example, got):
        raise DocTestFailure(test, example, got)


def exception_text(exc):
    """The traceback's last lines, without the source and the notes of a SyntaxError."""
    import traceback

    lines = traceback.format_exception_only(type(exc), exc)
    if isinstance(exc, SyntaxError):
        head = type(exc).__name__ + ":"
        first = next((i for i, line in enumerate(lines) if line.startswith(head)), 0)
        lines = lines[first:]
    return "".join(lines)


def exception_name(text):
    """`pkg.Name: message` as `Name`."""
    return text.split("\n")[0].partition(":")[0].rpartition(".")[2]


def full_traceback(exc):
    import traceback

    return "".join(traceback.format_exception(exc))


# The runner of all that `testmod` and `testfile` have run.
master = None


def testmod(m=None, name=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None,
            raise_on_error=False, exclude_empty=False):
    """Runs the examples of a module, `__main__` by default, and prints those that fail."""
    module = sys.modules["__main__"] if m is None else m
    if not is_module(module):
        raise TypeError(f"testmod: module required; {module!r}")
    finder = DocTestFinder(exclude_empty=exclude_empty)
    tests = finder.find(module, name or module.__name__, globs=globs, extraglobs=extraglobs)
    return run_all(tests, verbose, report, optionflags, raise_on_error)


def testfile(filename, module_relative=True, name=None, package=None, globs=None, verbose=None, report=True,
             optionflags=0, extraglobs=None, raise_on_error=False, parser=DocTestParser(), encoding=None):
    """Runs the examples of a text, which lies beside the caller's file unless its path says otherwise."""
    text, filename = read_text(filename, module_relative, package, encoding)
    globs = {"__name__": "__main__"} | dict(globs or {}) | (extraglobs or {})
    test = parser.get_doctest(text, globs, name or filename.rpartition("/")[2], filename, 0)
    return run_all([test], verbose, report, optionflags, raise_on_error)


def read_text(path, module_relative, package, encoding):
    """The text of a file and where it lies: seen from the folder of `package` or of who called the caller, or else from the current one."""
    if package and not module_relative:
        raise ValueError("Package may only be specified for module-relative paths.")
    if module_relative:
        if path.startswith("/"):
            raise ValueError("Module-relative files may not have absolute paths")
        module = sys.modules[package] if isinstance(package, str) else package
        file = module.__file__ if module else sys._getframe(2).f_globals.get("__file__")
        folder, slash, _ = (file or "").rpartition("/")
        path = folder + slash + path
    with open(path, encoding=encoding or "utf-8") as file:
        return file.read(), path


def run_all(tests, verbose, report, optionflags, raise_on_error):
    global master
    runner = (DebugRunner if raise_on_error else DocTestRunner)(verbose=verbose, optionflags=optionflags)
    for test in tests:
        runner.run(test)
    if report:
        runner.summarize()
    if master is None:
        master = runner
    else:
        master.merge(runner)
    return TestResults(runner.failures, runner.tries, skipped=runner.skips)


def run_docstring_examples(f, globs, verbose=False, name="NoName", compileflags=None, optionflags=0):
    runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
    for test in DocTestFinder(recurse=False).find(f, name, globs=globs):
        runner.run(test)


# What tests report where their own flags say nothing of it.
reporting = 0


def set_unittest_reportflags(flags):
    global reporting
    if flags & ~REPORTING_FLAGS:
        raise ValueError("Only reporting flags allowed", flags)
    before, reporting = reporting, flags
    return before


def script_from_examples(text):
    """A text as a program: its examples are the source, and all else is comments."""
    lines = []
    for piece in DocTestParser().parse(text):
        if isinstance(piece, Example):
            lines.append(piece.source[:-1])
            if piece.want:
                lines += ["# Expected:", *(f"## {line}" for line in piece.want.split("\n")[:-1])]
        else:
            lines += [f"# {line}".rstrip() for line in piece.split("\n")[:-1]]
    while lines and lines[-1] == "#":
        lines.pop()
    while lines and lines[0] == "#":
        lines.pop(0)
    return "\n".join(lines) + "\n"


def testsource(module, name):
    """The examples of one docstring of a module as a program. ValueError where it has none of that name."""
    if isinstance(module, str):
        module = __import__(module, None, None, ["*"])
    for test in DocTestFinder().find(module):
        if test.name == name:
            return script_from_examples(test.docstring)
    raise ValueError(name, "not found in tests")


# Only who makes tests of examples pays for unittest.
_elsewhere(
    __name__, "_doctest_cases", "DocTestCase DocFileCase SkipDocTestCase DocTestSuite DocFileTest DocFileSuite"
)
