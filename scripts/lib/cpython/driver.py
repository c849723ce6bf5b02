"""Loads one of CPython's test files, lists its tests, and runs one of them. Imported inside the sandbox (or the oracle).

What it says to the caller stands in lines of standard output that begin with U+0001.
"""

import sys
import unittest

tests = {}

# Modules that are no part of the sandbox: a test that uses one is skipped.
outside = set()


def say(*words):
    sys.__stdout__.write("\n\x01" + "\x01".join(words) + "\n")


class Absent:
    """Stands for a module, or a name of one, that the sandbox does not have, so that the rest of a test file can run."""

    def __init__(self, name):
        self.__name__ = name

    def __getattr__(self, name):
        if name.startswith("__") and name not in ("__all__",):
            raise AttributeError(name)
        if name == "__all__":
            return []
        return Absent(f"{self.__name__}.{name}")

    def refuse(self, *args, **kwargs):
        message = f"the sandbox has no {self.__name__}"
        if self.__name__.partition(".")[0] in outside:
            raise unittest.SkipTest(message)
        raise ModuleNotFoundError(message)

    __call__ = __index__ = __iter__ = __enter__ = refuse

    def __mro_entries__(self, bases):
        return ()

    def same(self, *other):
        return self

    __or__ = __ror__ = __add__ = __getitem__ = same


def lay_out(files):
    """Writes what a test may read (the oracle's test files are in memory)."""
    import os

    for path, text in files.items():
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)


def load(name, *not_carried):
    """Imports the test file, with stand-ins for what it imports in vain, and lists its tests."""
    outside.update(not_carried)
    filled = []
    while True:
        try:
            __import__(name)
            break
        except ImportError as error:
            if not fill(error, filled):
                raise
    for filler in filled:
        say("missing", filler)
    module = sys.modules[name]
    prefix = name + "."
    for test in flat(unittest.TestLoader().loadTestsFromModule(module)):
        test_id = test.id().removeprefix(prefix)
        while test_id in tests:
            test_id += "'"
        tests[test_id] = test
        say("test", test_id)
    warm()


def warm():
    """Loads what nearly every test needs, and looks for cycles, so that no test has to do it again after each rewind."""
    import gc
    import io

    class Plain(unittest.TestCase):
        def runTest(self):
            self.assertEqual([1], [2])

    samples = [Plain()]
    if "asyncio" in sys.modules:

        class Looping(unittest.IsolatedAsyncioTestCase):
            async def runTest(self):
                raise LookupError

        samples.append(Looping())
    stderr, sys.stderr = sys.stderr, io.StringIO()
    try:
        unittest.TestSuite(samples).run(Verdict())
    finally:
        sys.stderr = stderr
    gc.collect()


def fill(error, filled):
    """Puts a stand-in where an import failed; False where that cannot help."""
    name = error.name
    if not name:
        return False
    module = sys.modules.get(name)
    if isinstance(error, ModuleNotFoundError) or module is None:
        filler = name
        sys.modules[name] = Absent(name)
    else:
        missing = error.name_from
        filler = f"{name}.{missing}"
        setattr(module, missing, Absent(filler))
    if filler in filled:
        return False
    filled.append(filler)
    return True


def flat(test):
    if isinstance(test, unittest.TestSuite):
        for part in test:
            yield from flat(part)
    else:
        yield test


class Verdict(unittest.TestResult):
    """Keeps how the one test ended; tracebacks are printed as the interpreter prints them."""

    def __init__(self):
        super().__init__()
        self.said = "passed"
        self.detail = ""

    def failed(self, err):
        if self.said != "failed":
            self.said = "failed"
            self.detail = ""
        exc_type, exc, tb = err
        while tb is not None and "__unittest" in tb.tb_frame.f_globals:
            tb = tb.tb_next
        sys.__excepthook__(exc_type, exc.with_traceback(tb), tb)

    def addError(self, test, err):
        self.failed(err)

    addFailure = addError

    def addSubTest(self, test, subtest, err):
        if err is not None:
            self.failed(err)

    def addSkip(self, test, reason):
        if self.said == "passed":
            self.said, self.detail = "skipped", reason

    def addExpectedFailure(self, test, err):
        pass

    def addUnexpectedSuccess(self, test):
        if self.said == "passed":
            self.said, self.detail = "failed", "unexpected success"


def excuse(test, numbers):
    """Examples of a doctest that may print anything: others build on what they do."""
    import doctest

    anything = doctest.register_optionflag("ANYTHING")

    class Checker(doctest.OutputChecker):
        def check_output(self, want, got, optionflags):
            return bool(optionflags & anything) or super().check_output(want, got, optionflags)

    test._dt_checker = Checker()
    for number in numbers:
        test._dt_test.examples[number].options[anything] = True


def run(test_id, excused=()):
    """Runs one test, with the fixtures of its class and module. `excused`: numbers of a doctest's examples that do not count."""
    verdict = Verdict()
    test = tests[test_id]
    if excused:
        excuse(test, excused)
    unittest.TestSuite([test]).run(verdict)
    say(verdict.said, verdict.detail)
