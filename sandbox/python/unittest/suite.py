"""Tests that are run together, with the fixtures of their classes and modules."""

import sys

__unittest = True


class _ErrorHolder:
    """Stands for a test where a fixture of a class or module has failed."""

    failureException = None

    def __init__(self, description):
        self.description = description

    def id(self):
        return self.description

    def shortDescription(self):
        return None

    def countTestCases(self):
        return 0

    def __str__(self):
        return self.description

    def __repr__(self):
        return f"<ErrorHolder description={self.description!r}>"

    failureException = AssertionError


class BaseTestSuite:
    """A list of tests and suites."""

    def __init__(self, tests=()):
        self._tests = []
        self.addTests(tests)

    def addTest(self, test):
        if not callable(test):
            raise TypeError(f"{test!r} is not callable")
        if isinstance(test, type):
            raise TypeError("TestCases and TestSuites must be instantiated before passing them to addTest()")
        self._tests.append(test)

    def addTests(self, tests):
        if isinstance(tests, str):
            raise TypeError("tests must be an iterable of tests, not a string")
        for test in tests:
            self.addTest(test)

    def countTestCases(self):
        return sum(test.countTestCases() for test in self)

    def run(self, result):
        for test in self:
            if result.shouldStop:
                break
            test(result)
        return result

    def debug(self):
        for test in self:
            test.debug()

    def __iter__(self):
        return iter(self._tests)

    def __call__(self, *args, **kwargs):
        return self.run(*args, **kwargs)

    def __eq__(self, other):
        if not isinstance(other, BaseTestSuite):
            return NotImplemented
        return list(self) == list(other)

    def __repr__(self):
        cls = type(self)
        return f"<{cls.__module__}.{cls.__qualname__} tests={list(self)}>"


class TestSuite(BaseTestSuite):
    """Also sets up a class or module when its first test comes, and tears it down after its last."""

    def run(self, result, debug=False):
        outermost = not hasattr(result, "_fixtures")
        if outermost:
            result._fixtures = _Fixtures(result)
        fixtures = result._fixtures
        for test in self:
            if result.shouldStop:
                break
            if isinstance(test, BaseTestSuite):
                test(result)
            elif fixtures.enter(type(test)):
                test(result)
        if outermost:
            fixtures.leave()
            del result._fixtures
        return result


class _Fixtures:
    """Which class and module are set up."""

    def __init__(self, result):
        self.result = result
        self.cls = None
        self.module = None
        self.usable = True

    def enter(self, cls):
        """Sets the class up if it is another than before. False: its tests are not to be run."""
        if cls is self.cls:
            return self.usable
        self.leave_class()
        if cls.__module__ != self.module:
            self.leave_module()
            self.module = cls.__module__
            self.module_usable = self.call_of_module("setUpModule")
        self.cls = cls
        self.usable = self.module_usable
        if self.usable and not getattr(cls, "__unittest_skip__", False):
            self.usable = self.call("setUpClass", getattr(cls, "setUpClass", None), cls)
            if not self.usable:
                self.clean_class(cls)
        return self.usable

    def leave(self):
        self.leave_class()
        self.leave_module()

    def leave_class(self):
        cls, self.cls = self.cls, None
        if cls is None or not self.usable or getattr(cls, "__unittest_skip__", False):
            return
        self.call("tearDownClass", getattr(cls, "tearDownClass", None), cls)
        self.clean_class(cls)

    def clean_class(self, cls):
        clean = getattr(cls, "doClassCleanups", None)
        if clean is None:
            return
        clean()
        for exc_info in cls.tearDown_exceptions:
            self.result.addError(_ErrorHolder(f"tearDownClass ({named(cls)})"), exc_info)

    def leave_module(self):
        if self.module is not None and self.module_usable:
            from .case import doModuleCleanups

            self.call_of_module("tearDownModule")
            self.call("tearDownModule", doModuleCleanups)
        self.module = None

    def call_of_module(self, name):
        module = sys.modules.get(self.module)
        return self.call(name, getattr(module, name, None))

    def call(self, name, function, cls=None):
        """Calls a fixture, if there is one, and reports what it raises."""
        if function is None:
            return True
        from .case import SkipTest

        holder = _ErrorHolder(f"{name} ({named(cls) if cls else self.module})")
        try:
            function()
        except SkipTest as skipped:
            self.result.addSkip(holder, str(skipped))
        except Exception:
            self.result.addError(holder, sys.exc_info())
        else:
            return True
        return False


def named(cls):
    return f"{cls.__module__}.{cls.__qualname__}"
