"""Finds tests in classes and modules."""

import sys

from .case import FunctionTestCase, TestCase
from .suite import BaseTestSuite, TestSuite

__unittest = True


class TestLoader:
    testMethodPrefix = "test"
    testNamePatterns = None
    suiteClass = TestSuite

    def __init__(self):
        self.errors = []

    def getTestCaseNames(self, testCaseClass):
        """Names of the test methods, sorted."""
        return sorted(
            name
            for name in dir(testCaseClass)
            if name.startswith(self.testMethodPrefix)
            and callable(getattr(testCaseClass, name))
            and self._wanted(f"{testCaseClass.__module__}.{testCaseClass.__qualname__}.{name}")
        )

    def _wanted(self, full_name):
        if self.testNamePatterns is None:
            return True
        from fnmatch import fnmatchcase

        return any(fnmatchcase(full_name, pattern) for pattern in self.testNamePatterns)

    def loadTestsFromTestCase(self, testCaseClass):
        if issubclass(testCaseClass, BaseTestSuite):
            raise TypeError("Test cases should not be derived from TestSuite. Maybe you meant to derive from TestCase?")
        names = self.getTestCaseNames(testCaseClass)
        if not names and hasattr(testCaseClass, "runTest"):
            names = ["runTest"]
        return self.suiteClass([testCaseClass(name) for name in names])

    def loadTestsFromModule(self, module, *, pattern=None):
        tests = []
        for name in dir(module):
            obj = getattr(module, name)
            if isinstance(obj, type) and issubclass(obj, TestCase):
                if obj not in (TestCase, FunctionTestCase):
                    tests.append(self.loadTestsFromTestCase(obj))
        suite = self.suiteClass(tests)
        load_tests = getattr(module, "load_tests", None)
        return load_tests(self, suite, pattern) if load_tests is not None else suite

    def loadTestsFromName(self, name, module=None):
        parts = name.split(".")
        if module is None:
            module, parts = imported(parts)
        parent, obj = None, module
        for part in parts:
            parent, obj = obj, getattr(obj, part)
        if isinstance(obj, type(sys)):
            return self.loadTestsFromModule(obj)
        if isinstance(obj, type) and issubclass(obj, TestCase):
            return self.loadTestsFromTestCase(obj)
        if isinstance(parent, type) and issubclass(parent, TestCase):
            return self.suiteClass([parent(parts[-1])])
        if isinstance(obj, BaseTestSuite):
            return obj
        if callable(obj):
            test = obj()
            return test if isinstance(test, BaseTestSuite) else self.suiteClass([test])
        raise TypeError(f"don't know how to make test from: {obj}")

    def loadTestsFromNames(self, names, module=None):
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])


def imported(parts):
    """The longest module that a dotted name begins with, and the rest of the name."""
    for count in range(len(parts), 0, -1):
        name = ".".join(parts[:count])
        try:
            __import__(name)
        except ImportError:
            if count == 1:
                raise
        else:
            return sys.modules[name], parts[count:]


defaultTestLoader = TestLoader()
