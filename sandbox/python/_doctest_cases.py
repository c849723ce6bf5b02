"""The examples of docstrings and texts as unit tests."""

import doctest
import sys
import unittest

from _doctest_flags import REPORTING_FLAGS

__unittest = True


class DocTestCase(unittest.TestCase):
    """One docstring as a test."""

    __module__ = "doctest"

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
        if not flags & REPORTING_FLAGS:
            flags |= doctest.reporting
        runner = doctest.DocTestRunner(self._dt_checker, False, flags)
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
        doctest.DebugRunner(self._dt_checker, False, self._dt_optionflags).run(self._dt_test, clear_globs=False)
        self.tearDown()

    def id(self):
        return self._dt_test.name

    def __repr__(self):
        *path, last = self._dt_test.name.split(".")
        return f"{last} ({'.'.join(path)})"

    __str__ = object.__str__

    def shortDescription(self):
        return f"Doctest: {self._dt_test.name}"


class SkipDocTestCase(DocTestCase):
    """Stands for the docstrings of a module, which an optimizing interpreter has left out."""

    __module__ = "doctest"

    def __init__(self, module):
        self.module = module
        super().__init__(None)

    def setUp(self):
        self.skipTest("DocTestSuite will not work with -O2 and above")

    def test_skip(self):
        pass

    def shortDescription(self):
        return f"Skipping tests from {self.module.__name__}"

    __str__ = shortDescription


class DocFileCase(DocTestCase):
    """The examples of a text as a test."""

    __module__ = "doctest"

    def id(self):
        return self._dt_test.name.replace(".", "_")

    def __repr__(self):
        return self._dt_test.filename

    def format_failure(self, err):
        test = self._dt_test
        return f'Failed doctest test for {test.name}\n  File "{test.filename}", line 0\n\n{err}'


def DocTestSuite(module=None, globs=None, extraglobs=None, test_finder=None, **options):
    """A test for each docstring with examples. `module` is the caller's by default."""
    if module is None:
        module = sys.modules[sys._getframe(1).f_globals["__name__"]]
    elif isinstance(module, str):
        module = __import__(module, None, None, ["*"])
    found = (test_finder or doctest.DocTestFinder()).find(module, globs=globs, extraglobs=extraglobs)
    return unittest.TestSuite([DocTestCase(test, **options) for test in found if test.examples])


def DocFileTest(path, module_relative=True, package=None, globs=None, parser=doctest.DocTestParser(), encoding=None, **options):
    """The examples of a text as a test."""
    text, path = doctest.read_text(path, module_relative, package, encoding)
    globs = {"__file__": path} | dict(globs or {})
    test = parser.get_doctest(text, globs, path.rpartition("/")[2], path, 0)
    return DocFileCase(test, **options)


def DocFileSuite(*paths, module_relative=True, package=None, **options):
    """A test for each text, which lies beside the caller's file unless its path says otherwise."""
    if module_relative:
        package = package or sys.modules[sys._getframe(1).f_globals["__name__"]]
    return unittest.TestSuite([DocFileTest(path, module_relative, package, **options) for path in paths])
