"""Examples in docstrings, run and compared with what they say they print: a small `doctest`.

Left out: the debugger, `testfile`, and the `REPORT_…` forms of differences.
"""

import linecache
import sys

__unittest = True

OPTIONFLAGS_BY_NAME = {}


def register_optionflag(name):
    return OPTIONFLAGS_BY_NAME.setdefault(name, 1 << len(OPTIONFLAGS_BY_NAME))


DONT_ACCEPT_TRUE_FOR_1 = register_optionflag("DONT_ACCEPT_TRUE_FOR_1")
DONT_ACCEPT_BLANKLINE = register_optionflag("DONT_ACCEPT_BLANKLINE")
NORMALIZE_WHITESPACE = register_optionflag("NORMALIZE_WHITESPACE")
ELLIPSIS = register_optionflag("ELLIPSIS")
SKIP = register_optionflag("SKIP")
IGNORE_EXCEPTION_DETAIL = register_optionflag("IGNORE_EXCEPTION_DETAIL")
REPORT_UDIFF = register_optionflag("REPORT_UDIFF")
REPORT_CDIFF = register_optionflag("REPORT_CDIFF")
REPORT_NDIFF = register_optionflag("REPORT_NDIFF")
REPORT_ONLY_FIRST_FAILURE = register_optionflag("REPORT_ONLY_FIRST_FAILURE")
FAIL_FAST = register_optionflag("FAIL_FAST")

BLANKLINE_MARKER = "<BLANKLINE>"
ELLIPSIS_MARKER = "..."
TRACEBACK_HEADS = ("Traceback (most recent call last):", "Traceback (innermost last):")


class TestResults(tuple):
    """(failed, attempted), with `skipped` beside them."""

    def __new__(cls, failed, attempted, *, skipped=0):
        self = super().__new__(cls, (failed, attempted))
        self.failed, self.attempted, self.skipped = failed, attempted, skipped
        return self

    def __repr__(self):
        skipped = f", skipped={self.skipped}" if self.skipped else ""
        return f"TestResults(failed={self.failed}, attempted={self.attempted}{skipped})"


class Example:
    """A piece of source and what it is to print. `exc_msg`: the end of the traceback it is to raise, or None."""

    def __init__(self, source, want, exc_msg=None, lineno=0, indent=0, options=None):
        self.source = source if source.endswith("\n") else source + "\n"
        self.want = want if not want or want.endswith("\n") else want + "\n"
        self.exc_msg = exc_msg if exc_msg is None or exc_msg.endswith("\n") else exc_msg + "\n"
        self.lineno = lineno
        self.indent = indent
        self.options = options or {}


class DocTest:
    """The examples of one docstring and the names they see."""

    def __init__(self, examples, globs, name, filename, lineno, docstring):
        self.examples = examples
        self.docstring = docstring
        self.globs = dict(globs)
        self.name = name
        self.filename = filename
        self.lineno = lineno

    def __repr__(self):
        count = len(self.examples)
        plural = "" if count == 1 else "s"
        number = f"{count} example{plural}" if count else "no examples"
        return f"<DocTest {self.name} from {self.filename}:{self.lineno} ({number})>"

    def __lt__(self, other):
        if not isinstance(other, DocTest):
            return NotImplemented
        return (self.name, self.filename or "") < (other.name, other.filename or "")


# ---- finding examples ----


class DocTestParser:
    def get_doctest(self, string, globs, name, filename, lineno):
        return DocTest(self.get_examples(string, name), globs, name, filename, lineno, string)

    def get_examples(self, string, name="<string>"):
        lines = string.expandtabs().split("\n")
        examples = []
        at = 0
        while at < len(lines):
            if prompted(lines[at].strip(" "), ">>>"):
                example, at = read_example(lines, at, name)
                if example is not None:
                    examples.append(example)
            else:
                at += 1
        return examples


def prompted(line, prompt):
    return line == prompt or line.startswith(prompt + " ")


def read_example(lines, at, name):
    """The example that begins in line `at`, and where the text goes on. None for one of only comments."""
    start = at
    indent = len(lines[at]) - len(lines[at].lstrip(" "))
    source = [lines[at][indent + 4:]]
    at += 1
    while at < len(lines) and prompted(lines[at][indent:], "...") and not lines[at][:indent].strip():
        source.append(lines[at][indent + 4:])
        at += 1
    want = []
    while at < len(lines) and lines[at].strip() and not prompted(lines[at].strip(" "), ">>>"):
        line = lines[at]
        if line[:indent].strip():
            raise ValueError(
                f"line {at + 1} of the docstring for {name} has inconsistent leading whitespace: {line!r}"
            )
        want.append(line[indent:])
        at += 1
    while want and not want[-1].strip():
        want.pop()
    options = read_options(source, start, name)
    if all(not line.strip() or line.lstrip().startswith("#") for line in source) and not options:
        return None, at
    return Example("\n".join(source), "\n".join(want), read_exception(want), start, indent, options), at


def read_options(source, lineno, name):
    """The flags of `# doctest: +NAME, -NAME`."""
    options = {}
    for line in source:
        comment = line.rpartition("#")[2].strip() if "#" in line else ""
        if not comment.startswith("doctest:"):
            continue
        for word in comment.removeprefix("doctest:").replace(",", " ").split():
            if word[0] not in "+-" or word[1:] not in OPTIONFLAGS_BY_NAME:
                raise ValueError(
                    f"line {lineno + 1} of the doctest for {name} has an invalid option: {word!r}"
                )
            options[OPTIONFLAGS_BY_NAME[word[1:]]] = word[0] == "+"
    return options


def read_exception(want):
    """What follows the traceback in an expected output: from its first line that is neither indented nor blank."""
    if not want or want[0].strip() not in TRACEBACK_HEADS:
        return None
    for i, line in enumerate(want[1:], 1):
        if line and (line[0] == "_" or line[0].isalnum()):
            return "\n".join(want[i:])
    return None


class DocTestFinder:
    def __init__(self, verbose=False, parser=DocTestParser(), recurse=True, exclude_empty=True):
        self.parser = parser
        self.recurse = recurse
        self.exclude_empty = exclude_empty

    def find(self, obj, name=None, module=None, globs=None, extraglobs=None):
        if name is None:
            name = obj.__name__
        if module is None and not is_module(obj):
            module = sys.modules.get(getattr(obj, "__module__", None))
        module = obj if is_module(obj) else module
        if globs is None:
            globs = dict(vars(module)) if module else {}
        globs = {**globs, **(extraglobs or {})}
        globs.setdefault("__name__", "__main__")
        tests = []
        self._find(tests, obj, name, module, globs, set())
        return sorted(tests)

    def _find(self, tests, obj, name, module, globs, seen):
        if id(obj) in seen:
            return
        seen.add(id(obj))
        doc = obj if isinstance(obj, str) else getattr(obj, "__doc__", None)
        if isinstance(doc, str):
            file = getattr(module, "__file__", None)
            line = docstring_line(obj, linecache.getlines(file) if file else [])
            test = self.parser.get_doctest(doc, globs, name, file, line)
            if test.examples or not self.exclude_empty:
                tests.append(test)
        if not self.recurse:
            return
        for key, value in members(obj, module):
            self._find(tests, value, f"{name}.{key}", module, globs, seen)


def docstring_line(obj, lines):
    """Where the docstring of an object begins, counted from 0; None where its source does not tell."""
    if is_module(obj):
        return 0
    obj = getattr(obj, "__wrapped__", getattr(obj, "fget", obj))
    code = getattr(obj, "__code__", None)
    first = code.co_firstlineno if code else getattr(obj, "__firstlineno__", None)
    if first is None:
        return None
    for number in range(first - 1, len(lines)):
        before, quote, _ = lines[number].partition('"') if '"' in lines[number] else lines[number].partition("'")
        head = before.rpartition(":")[2].strip()
        if quote and (not head or head.isidentifier()):
            return number
    return None


def is_module(obj):
    return isinstance(obj, type(sys))


def is_routine(obj):
    return type(obj).__name__ in (
        "function", "method", "builtin_function_or_method", "method_descriptor", "wrapper_descriptor",
    ) or hasattr(obj, "__wrapped__")


def belongs(obj, module):
    if module is None:
        return True
    code_globals = getattr(obj, "__globals__", None)
    if code_globals is not None:
        return code_globals is vars(module)
    return getattr(obj, "__module__", None) == module.__name__


def members(obj, module):
    """What in a module or class has docstrings of its own."""
    if is_module(obj):
        for key, value in list(vars(obj).items()):
            if (is_routine(value) or isinstance(value, type)) and belongs(value, module):
                yield key, value
        for key, value in getattr(obj, "__test__", {}).items():
            yield f"__test__.{key}", value
    elif isinstance(obj, type):
        for key, value in list(vars(obj).items()):
            if isinstance(value, (staticmethod, classmethod)):
                value = value.__func__
            if is_routine(value) or isinstance(value, (type, property)):
                if isinstance(value, property) or belongs(value, module):
                    yield key, value


# ---- running them ----


class OutputChecker:
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
        text = f"Expected:\n{indented(example.want)}" if example.want else "Expected nothing\n"
        return text + (f"Got:\n{indented(got)}" if got else "Got nothing\n")


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

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        self.test = test
        capture = _Capture()
        stdout, displayhook = sys.stdout, sys.displayhook
        out = out or stdout.write
        sys.stdout, sys.displayhook = capture, sys.__displayhook__
        failed = tried = skipped = 0
        try:
            for number, example in enumerate(test.examples):
                flags = self._flags(example)
                if flags & SKIP:
                    skipped += 1
                    continue
                tried += 1
                if not self._run_example(test, number, example, flags, capture, out):
                    failed += 1
                    if flags & FAIL_FAST:
                        break
        finally:
            sys.stdout, sys.displayhook = stdout, displayhook
            if clear_globs:
                test.globs.clear()
                import builtins

                builtins.__dict__.pop("_", None)
        self.tries += tried
        self.failures += failed
        self.skips += skipped
        return TestResults(failed, tried, skipped=skipped)

    def _flags(self, example):
        flags = self.original_optionflags
        for flag, wanted in example.options.items():
            flags = flags | flag if wanted else flags & ~flag
        return flags

    def _run_example(self, test, number, example, flags, capture, out):
        if self.verbose:
            self.report_start(out, test, example)
        raised = None
        try:
            filename = f"<doctest {test.name}[{number}]>"
            source = example.source
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
            self.report_unexpected_exception(out, test, example, raised)
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
        flags = self.optionflags
        out(self._head(test, example) + self.checker.output_difference(example, got, flags))

    def report_unexpected_exception(self, out, test, example, exc):
        out(f"{self._head(test, example)}Exception raised:\n{indented(full_traceback(exc))}")

    def _head(self, test, example):
        where = f"in {test.name}"
        if test.filename:
            number = test.lineno + example.lineno + 1 if test.lineno is not None else "?"
            where = f'File "{test.filename}", line {number}, {where}'
        else:
            where = f"Line {example.lineno + 1}, {where}"
        return f"{self.DIVIDER}\n{where}\nFailed example:\n{indented(example.source)}"

    def summarize(self, verbose=None):
        if self.failures:
            print(f"***Test Failed*** {self.failures} failure{'' if self.failures == 1 else 's'}.")
        return TestResults(self.failures, self.tries, skipped=self.skips)


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


def testmod(m=None, name=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None,
            raise_on_error=False, exclude_empty=False):
    """Runs the examples of a module, `__main__` by default, and prints those that fail."""
    module = sys.modules["__main__"] if m is None else m
    runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
    finder = DocTestFinder(exclude_empty=exclude_empty)
    for test in finder.find(module, name or module.__name__, globs=globs, extraglobs=extraglobs):
        runner.run(test)
    return runner.summarize(verbose) if report else TestResults(runner.failures, runner.tries)


def run_docstring_examples(f, globs, verbose=False, name="NoName", compileflags=None, optionflags=0):
    runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
    for test in DocTestFinder(recurse=False).find(f, name, globs=globs):
        runner.run(test)


# ---- as unit tests ----


def __getattr__(name):
    # Only who makes tests of examples pays for unittest.
    if name == "DocTestCase":
        return doc_test_case()
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}", name=name, obj=sys.modules[__name__])


def doc_test_case():
    import unittest

    class DocTestCase(unittest.TestCase):
        """One docstring as a test."""

        def __init__(self, test, optionflags=0, setUp=None, tearDown=None, checker=None):
            super().__init__()
            self._dt_test = test
            self._dt_optionflags = optionflags
            self._dt_checker = checker
            self._dt_setUp = setUp
            self._dt_tearDown = tearDown

        def setUp(self):
            self._dt_globs = dict(self._dt_test.globs)
            if self._dt_setUp is not None:
                self._dt_setUp(self._dt_test)

        def tearDown(self):
            if self._dt_tearDown is not None:
                self._dt_tearDown(self._dt_test)
            self._dt_test.globs.clear()
            self._dt_test.globs.update(self._dt_globs)

        def runTest(self):
            runner = DocTestRunner(self._dt_checker, False, self._dt_optionflags)
            parts = []
            if runner.run(self._dt_test, out=parts.append, clear_globs=False).failed:
                raise self.failureException(f"Failed doctest test for {self.id()}\n{''.join(parts)}")

        def id(self):
            return self._dt_test.name

        def __str__(self):
            *path, last = self._dt_test.name.split(".")
            return f"{last} ({'.'.join(path)})"

        __repr__ = __str__

        def shortDescription(self):
            return f"Doctest: {self._dt_test.name}"

    DocTestCase.__qualname__ = "DocTestCase"
    globals()["DocTestCase"] = DocTestCase
    return DocTestCase


def DocTestSuite(module=None, globs=None, extraglobs=None, test_finder=None, **options):
    """A test for each docstring with examples. `module` is the caller's by default."""
    import unittest

    if module is None:
        module = sys.modules[sys._getframe(1).f_globals["__name__"]]
    elif isinstance(module, str):
        module = __import__(module, None, None, ["*"])
    make = globals().get("DocTestCase") or doc_test_case()
    found = (test_finder or DocTestFinder()).find(module, globs=globs, extraglobs=extraglobs)
    return unittest.TestSuite([make(test, **options) for test in found if test.examples])
