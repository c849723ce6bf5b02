"""Examples in docstrings, run and compared with what they say they print: a small `doctest`.

Left out: the debugger.
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
DIFFS = REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF
REPORTING = DIFFS | REPORT_ONLY_FIRST_FAILURE | FAIL_FAST

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
        number = f"{count} example{plural(count)}" if count else "no examples"
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
            if lines[at].lstrip(" ").startswith(">>>"):
                example, at = read_example(lines, at, name)
                if example is not None:
                    examples.append(example)
            else:
                at += 1
        return examples


def behind_prompt(lines, at, indent, name):
    """The source in a line with a prompt, of which a blank tells it."""
    prompt, source = lines[at][indent : indent + 3], lines[at][indent + 3 :]
    if source and source[0] != " ":
        raise ValueError(f"line {at + 1} of the docstring for {name} lacks blank after {prompt}: {lines[at]!r}")
    return source[1:]


def read_example(lines, at, name):
    """The example that begins in line `at`, and where the text goes on. None for one of only comments."""
    start = at
    indent = len(lines[at]) - len(lines[at].lstrip(" "))
    source = [behind_prompt(lines, at, indent, name)]
    at += 1
    while at < len(lines) and lines[at][indent:].startswith("...") and not lines[at][:indent].strip():
        source.append(behind_prompt(lines, at, indent, name))
        at += 1
    want = []
    while at < len(lines) and lines[at].strip() and not lines[at].lstrip(" ").startswith(">>>"):
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
        doc = obj if isinstance(obj, str) else str(getattr(obj, "__doc__", None) or "")
        if doc or not self.exclude_empty:
            file = getattr(module, "__file__", None)
            line = docstring_line(obj, linecache.getlines(file) if file else [])
            tests.append(self.parser.get_doctest(doc, globs, name, file, line))
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
        difference = self.checker.output_difference(example, got, self.optionflags)
        out(self._head(test, example) + difference)

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


def plural(count):
    return "" if count == 1 else "s"


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

    def report_unexpected_exception(self, out, test, example, exc):
        raise UnexpectedException(test, example, (type(exc), exc, exc.__traceback__))

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


# ---- as unit tests ----


def __getattr__(name):
    # Only who makes tests of examples pays for unittest.
    if name in ("DocTestCase", "DocFileCase"):
        return define_cases()[name]
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}", name=name, obj=sys.modules[__name__])


def __dir__():
    return [*globals(), "DocTestCase", "DocFileCase"]


def define_cases():
    """The classes of tests, by their names."""
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
            flags = self._dt_optionflags
            if not flags & REPORTING:
                flags |= reporting
            runner = DocTestRunner(self._dt_checker, False, flags)
            runner.DIVIDER = "-" * 70
            parts = []
            results = runner.run(self._dt_test, out=parts.append, clear_globs=False)
            if results.skipped == results.attempted:
                raise unittest.SkipTest("all examples were skipped")
            if results.failed:
                raise self.failureException(self.format_failure("".join(parts).rstrip("\n")))

        def format_failure(self, err):
            name, line = self._dt_test.name, self._dt_test.lineno
            where = f"line {'unknown line number' if line is None else line}, in {name.rpartition('.')[2]}"
            return f'Failed doctest test for {name}\n  File "{self._dt_test.filename}", {where}\n\n{err}'

        def debug(self):
            self.setUp()
            DebugRunner(self._dt_checker, False, self._dt_optionflags).run(self._dt_test, clear_globs=False)
            self.tearDown()

        def id(self):
            return self._dt_test.name

        def __repr__(self):
            *path, last = self._dt_test.name.split(".")
            return f"{last} ({'.'.join(path)})"

        __str__ = object.__str__

        def shortDescription(self):
            return f"Doctest: {self._dt_test.name}"

    class DocFileCase(DocTestCase):
        """The examples of a text as a test."""

        def id(self):
            return self._dt_test.name.replace(".", "_")

        def __repr__(self):
            return self._dt_test.filename

        def format_failure(self, err):
            test = self._dt_test
            return f'Failed doctest test for {test.name}\n  File "{test.filename}", line 0\n\n{err}'

    cases = {"DocTestCase": DocTestCase, "DocFileCase": DocFileCase}
    for name, case in cases.items():
        case.__qualname__ = name
    globals().update(cases)
    return cases


# What tests report where their own flags say nothing of it.
reporting = 0


def set_unittest_reportflags(flags):
    global reporting
    if flags & ~REPORTING:
        raise ValueError("Only reporting flags allowed", flags)
    before, reporting = reporting, flags
    return before


def DocTestSuite(module=None, globs=None, extraglobs=None, test_finder=None, **options):
    """A test for each docstring with examples. `module` is the caller's by default."""
    import unittest

    if module is None:
        module = sys.modules[sys._getframe(1).f_globals["__name__"]]
    elif isinstance(module, str):
        module = __import__(module, None, None, ["*"])
    make = sys.modules[__name__].DocTestCase
    found = (test_finder or DocTestFinder()).find(module, globs=globs, extraglobs=extraglobs)
    return unittest.TestSuite([make(test, **options) for test in found if test.examples])


def DocFileTest(path, module_relative=True, package=None, globs=None, parser=DocTestParser(), encoding=None, **options):
    """The examples of a text as a test."""
    text, path = read_text(path, module_relative, package, encoding)
    globs = {"__file__": path} | dict(globs or {})
    test = parser.get_doctest(text, globs, path.rpartition("/")[2], path, 0)
    return sys.modules[__name__].DocFileCase(test, **options)


def DocFileSuite(*paths, module_relative=True, package=None, **options):
    """A test for each text, which lies beside the caller's file unless its path says otherwise."""
    import unittest

    if module_relative:
        package = package or sys.modules[sys._getframe(1).f_globals["__name__"]]
    return unittest.TestSuite([DocFileTest(path, module_relative, package, **options) for path in paths])
