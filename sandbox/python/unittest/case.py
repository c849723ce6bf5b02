"""One test: its fixtures, its outcome, and what may skip it."""

import sys

from .assertions import Assertions
from .containers import ContainerAssertions
from .result import TestResult
from .util import safe_repr, strclass

__unittest = True


class SkipTest(Exception):
    """Raised to skip a test."""


class _ShouldStop(Exception):
    """Ends a test at its first failing sub-test when the run is to stop at the first failure."""


class _Outcome:
    """What has happened in a test so far, and where to report it."""

    def __init__(self, result):
        self.result = result
        self.success = True
        self.expected_failure = None
        self.expecting_failure = False

    def run(self, test_case, function, subtest=False):
        """Calls the function and reports what it raises. Gives whether all is well still."""
        before, self.success = self.success, True
        try:
            function()
        except KeyboardInterrupt:
            raise
        except SkipTest as skipped:
            self.success = False
            self.result.addSkip(test_case, str(skipped))
        except _ShouldStop:
            self.success = False
        except BaseException:
            self.failed(test_case, sys.exc_info(), subtest)
        else:
            if subtest and self.success:
                self.result.addSubTest(test_case.test_case, test_case, None)
        went_well = self.success
        self.success = self.success and before
        return went_well

    def failed(self, test_case, exc_info, subtest):
        self.success = False
        if self.expecting_failure:
            self.expected_failure = exc_info
        elif subtest:
            self.result.addSubTest(test_case.test_case, test_case, exc_info)
        elif issubclass(exc_info[0], test_case.failureException):
            self.result.addFailure(test_case, exc_info)
        else:
            self.result.addError(test_case, exc_info)


def skip(reason):
    """Decorator: skips the test, or every test of the class."""

    def decorator(item):
        if not isinstance(item, type):
            original = item

            def item(*args, **kwargs):
                raise SkipTest(reason)

            for name in ("__name__", "__qualname__", "__doc__", "__module__"):
                setattr(item, name, getattr(original, name, None))
        item.__unittest_skip__ = True
        item.__unittest_skip_why__ = reason
        return item

    if callable(reason) and not isinstance(reason, str) and hasattr(reason, "__name__"):
        bare, reason = reason, ""
        return decorator(bare)
    return decorator


def _unchanged(item):
    return item


def skipIf(condition, reason):
    return skip(reason) if condition else _unchanged


def skipUnless(condition, reason):
    return _unchanged if condition else skip(reason)


def expectedFailure(item):
    item.__unittest_expecting_failure__ = True
    return item


def enter_context(cm, add_cleanup):
    cls = type(cm)
    try:
        enter, leave = cls.__enter__, cls.__exit__
    except AttributeError:
        raise TypeError(
            f"'{cls.__module__}.{cls.__qualname__}' object does not support the context manager protocol"
        ) from None
    value = enter(cm)
    add_cleanup(leave, cm, None, None, None)
    return value


_module_cleanups = []


def addModuleCleanup(function, /, *args, **kwargs):
    _module_cleanups.append((function, args, kwargs))


def enterModuleContext(cm):
    return enter_context(cm, addModuleCleanup)


def doModuleCleanups():
    first = None
    while _module_cleanups:
        function, args, kwargs = _module_cleanups.pop()
        try:
            function(*args, **kwargs)
        except Exception as e:
            first = first or e
    if first is not None:
        raise first


class TestCase(Assertions, ContainerAssertions):
    _class_cleanups = []
    tearDown_exceptions = []

    def __init_subclass__(cls, *args, **kwargs):
        cls._class_cleanups = []
        super().__init_subclass__(*args, **kwargs)

    def __init__(self, methodName="runTest"):
        self._testMethodName = methodName
        self._outcome = None
        self._subtest = None
        self._cleanups = []
        method = getattr(self, methodName, None)
        self._testMethodDoc = "No test" if method is None else method.__doc__
        if method is None and methodName != "runTest":
            raise ValueError(f"no such test method in {type(self)}: {methodName}")
        self._type_equality_funcs = {
            dict: "assertDictEqual",
            list: "assertListEqual",
            tuple: "assertTupleEqual",
            set: "assertSetEqual",
            frozenset: "assertSetEqual",
            str: "assertMultiLineEqual",
        }

    # ---- fixtures ----

    def setUp(self):
        """Called before each test."""

    def tearDown(self):
        """Called after each test."""

    @classmethod
    def setUpClass(cls):
        """Called before the first test of the class."""

    @classmethod
    def tearDownClass(cls):
        """Called after the last test of the class."""

    def addCleanup(self, function, /, *args, **kwargs):
        self._cleanups.append((function, args, kwargs))

    def enterContext(self, cm):
        return enter_context(cm, self.addCleanup)

    @classmethod
    def addClassCleanup(cls, function, /, *args, **kwargs):
        cls._class_cleanups.append((function, args, kwargs))

    @classmethod
    def enterClassContext(cls, cm):
        return enter_context(cm, cls.addClassCleanup)

    @classmethod
    def doClassCleanups(cls):
        cls.tearDown_exceptions = []
        while cls._class_cleanups:
            function, args, kwargs = cls._class_cleanups.pop()
            try:
                function(*args, **kwargs)
            except Exception:
                cls.tearDown_exceptions.append(sys.exc_info())

    def doCleanups(self):
        outcome = self._outcome or _Outcome(TestResult())
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            outcome.run(self, lambda: self._callCleanup(function, *args, **kwargs))
        return outcome.success

    # Hooks for tests that are coroutines.
    def _callSetUp(self):
        self.setUp()

    def _callTestMethod(self, method):
        if method() is not None:
            import warnings

            warnings.warn(
                f"It is deprecated to return a value that is not None from a test case ({method})",
                DeprecationWarning,
                stacklevel=3,
            )

    def _callTearDown(self):
        self.tearDown()

    def _callCleanup(self, function, /, *args, **kwargs):
        function(*args, **kwargs)

    # ---- running ----

    def run(self, result=None):
        own_result = result is None
        if own_result:
            result = self.defaultTestResult()
            start = getattr(result, "startTestRun", None)
            if start is not None:
                start()
        result.startTest(self)
        try:
            self._run_reported(result)
            return result
        finally:
            result.stopTest(self)
            if own_result:
                stop = getattr(result, "stopTestRun", None)
                if stop is not None:
                    stop()

    def _run_reported(self, result):
        method = getattr(self, self._testMethodName)
        for item in (type(self), method):
            if getattr(item, "__unittest_skip__", False):
                result.addSkip(self, getattr(item, "__unittest_skip_why__", ""))
                return
        expecting = getattr(type(self), "__unittest_expecting_failure__", False) or getattr(
            method, "__unittest_expecting_failure__", False
        )
        outcome = self._outcome = _Outcome(result)
        try:
            if outcome.run(self, self._callSetUp):
                outcome.expecting_failure = expecting
                outcome.run(self, lambda: self._callTestMethod(method))
                outcome.expecting_failure = False
                outcome.run(self, self._callTearDown)
            self.doCleanups()
            self._report(outcome, expecting)
        finally:
            # Else the outcome would keep the exception's frames alive.
            outcome.expected_failure = None
            self._outcome = None

    def _report(self, outcome, expecting):
        if outcome.success:
            if expecting:
                outcome.result.addUnexpectedSuccess(self)
            else:
                outcome.result.addSuccess(self)
        elif outcome.expected_failure:
            outcome.result.addExpectedFailure(self, outcome.expected_failure)

    def subTest(self, msg=None, **params):
        return _SubTestContext(self, msg, params)

    def debug(self):
        """Runs the test and lets what it raises through."""
        self._callSetUp()
        self._callTestMethod(getattr(self, self._testMethodName))
        self._callTearDown()
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            self._callCleanup(function, *args, **kwargs)

    def skipTest(self, reason):
        raise SkipTest(reason)

    def countTestCases(self):
        return 1

    def defaultTestResult(self):
        return TestResult()

    # ---- names ----

    def id(self):
        return f"{strclass(type(self))}.{self._testMethodName}"

    def shortDescription(self):
        doc = self._testMethodDoc
        return doc.strip().split("\n")[0].strip() if doc else None

    def __str__(self):
        return f"{self._testMethodName} ({self.id()})"

    def __repr__(self):
        return f"<{strclass(type(self))} testMethod={self._testMethodName}>"

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return self._testMethodName == other._testMethodName

    def __hash__(self):
        return hash((type(self), self._testMethodName))

    def __call__(self, *args, **kwargs):
        return self.run(*args, **kwargs)


class _SubTest(TestCase):
    """The part of a test inside one `with self.subTest(…)`."""

    def __init__(self, test_case, message, params):
        super().__init__()
        self.test_case = test_case
        self.message = message
        self.params = params
        self.failureException = test_case.failureException

    def runTest(self):
        raise NotImplementedError("subtests cannot be run directly")

    def description(self):
        parts = []
        if self.message is not None:
            parts.append(f"[{self.message}]")
        if self.params:
            parts.append("(%s)" % ", ".join(f"{k}={v!r}" for k, v in self.params.items()))
        return " ".join(parts) or "(<subtest>)"

    def id(self):
        return f"{self.test_case.id()} {self.description()}"

    def shortDescription(self):
        return self.test_case.shortDescription()

    def __str__(self):
        return f"{self.test_case} {self.description()}"


class _SubTestContext:
    """`with self.subTest(…)`: what fails inside is reported, and the test goes on."""

    def __init__(self, test_case, msg, params):
        self.test_case = test_case
        self.parent = test_case._subtest
        params = {**self.parent.params, **params} if self.parent is not None else params
        self.subtest = _SubTest(test_case, msg, params)

    def __enter__(self):
        self.test_case._subtest = self.subtest
        outcome = self.test_case._outcome
        if outcome is not None:
            self.before, outcome.success = outcome.success, True

    def __exit__(self, exc_type, exc, tb):
        self.test_case._subtest = self.parent
        outcome = self.test_case._outcome
        if outcome is None or (exc_type and issubclass(exc_type, KeyboardInterrupt)):
            return False
        if exc_type is None:
            if outcome.success:
                outcome.result.addSubTest(self.test_case, self.subtest, None)
        elif issubclass(exc_type, SkipTest):
            outcome.success = False
            outcome.result.addSkip(self.subtest, str(exc))
        elif not issubclass(exc_type, _ShouldStop):
            outcome.failed(self.subtest, (exc_type, exc, tb), subtest=True)
        went_well = outcome.success
        outcome.success = went_well and self.before
        if not went_well:
            if getattr(outcome.result, "failfast", False):
                raise _ShouldStop
            if outcome.expected_failure:
                raise _ShouldStop
        return True


class FunctionTestCase(TestCase):
    """A test made of functions."""

    def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
        super().__init__()
        self._function = testFunc
        self._set_up = setUp
        self._tear_down = tearDown
        self._description = description

    def setUp(self):
        if self._set_up is not None:
            self._set_up()

    def tearDown(self):
        if self._tear_down is not None:
            self._tear_down()

    def runTest(self):
        self._function()

    def id(self):
        return self._function.__name__

    def shortDescription(self):
        if self._description is not None:
            return self._description
        doc = self._function.__doc__
        return doc.split("\n")[0].strip() if doc else None

    def __str__(self):
        return f"{strclass(type(self))} ({self._function.__name__})"

    def __repr__(self):
        return f"<{strclass(type(self))} tec={safe_repr(self._function)}>"
