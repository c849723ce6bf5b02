"""Runs tests and prints how they end."""

import sys
import time

from .result import TestResult

__unittest = True


class _Writer:
    """A stream with `writeln`."""

    def __init__(self, stream):
        self.stream = stream

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def writeln(self, text=""):
        self.write(text + "\n")


class TextTestResult(TestResult):
    separator1 = "=" * 70
    separator2 = "-" * 70

    def __init__(self, stream, descriptions, verbosity, *, durations=None):
        super().__init__(stream, descriptions, verbosity)
        self.stream = stream
        self.showAll = verbosity > 1
        self.dots = verbosity == 1
        self.descriptions = descriptions
        self._midline = False

    def getDescription(self, test):
        doc = test.shortDescription()
        return f"{test}\n{doc}" if self.descriptions and doc else str(test)

    def startTest(self, test):
        super().startTest(test)
        if self.showAll:
            self.stream.write(f"{self.getDescription(test)} ... ")
            self.stream.flush()
            self._midline = True

    def _note(self, test, word, letter):
        if self.showAll:
            if type(test).__name__ == "_SubTest":
                self._on_new_line()
                self.stream.write(f"  {self.getDescription(test)} ... ")
            elif not self._midline:
                self.stream.write(f"{self.getDescription(test)} ... ")
            self.stream.writeln(word)
            self._midline = False
        elif self.dots:
            self.stream.write(letter)
        self.stream.flush()

    def _on_new_line(self):
        if self._midline:
            self.stream.writeln()
            self._midline = False

    def addSuccess(self, test):
        super().addSuccess(test)
        self._note(test, "ok", ".")

    def addError(self, test, err):
        super().addError(test, err)
        self._note(test, "ERROR", "E")

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self._note(test, "FAIL", "F")

    def addSubTest(self, test, subtest, err):
        super().addSubTest(test, subtest, err)
        if err is not None:
            failed = issubclass(err[0], subtest.failureException)
            self._note(subtest, *(("FAIL", "F") if failed else ("ERROR", "E")))

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self._note(test, f"skipped {reason!r}", "s")

    def addExpectedFailure(self, test, err):
        super().addExpectedFailure(test, err)
        self._note(test, "expected failure", "x")

    def addUnexpectedSuccess(self, test):
        super().addUnexpectedSuccess(test)
        self._note(test, "unexpected success", "u")

    def printErrors(self):
        if self.showAll or self.dots:
            self.stream.writeln()
        for kind, entries in (("ERROR", self.errors), ("FAIL", self.failures)):
            for test, text in entries:
                self.stream.writeln(self.separator1)
                self.stream.writeln(f"{kind}: {self.getDescription(test)}")
                self.stream.writeln(self.separator2)
                self.stream.writeln(text)
        if self.unexpectedSuccesses:
            self.stream.writeln(self.separator1)
            for test in self.unexpectedSuccesses:
                self.stream.writeln(f"UNEXPECTED SUCCESS: {self.getDescription(test)}")
        self.stream.flush()


class TextTestRunner:
    resultclass = TextTestResult

    def __init__(self, stream=None, descriptions=True, verbosity=1, failfast=False, buffer=False,
                 resultclass=None, warnings=None, *, tb_locals=False, durations=None):
        self.stream = _Writer(sys.stderr if stream is None else stream)
        self.descriptions = descriptions
        self.verbosity = verbosity
        self.failfast = failfast
        self.buffer = buffer
        if resultclass is not None:
            self.resultclass = resultclass

    def _makeResult(self):
        return self.resultclass(self.stream, self.descriptions, self.verbosity)

    def run(self, test):
        result = self._makeResult()
        result.failfast = self.failfast
        result.buffer = self.buffer
        started = time.perf_counter()
        result.startTestRun()
        try:
            test(result)
        finally:
            result.stopTestRun()
        elapsed = time.perf_counter() - started
        result.printErrors()
        self._summary(result, elapsed)
        return result

    def _summary(self, result, elapsed):
        count = result.testsRun
        self.stream.writeln(TextTestResult.separator2)
        self.stream.writeln(f"Ran {count} test{'' if count == 1 else 's'} in {elapsed:.3f}s")
        self.stream.writeln()
        well = result.wasSuccessful()
        if not well:
            word = "FAILED"
        elif count == 0 and not result.skipped:
            word = "NO TESTS RAN"
        else:
            word = "OK"
        counts = {
            "failures": 0 if well else len(result.failures),
            "errors": 0 if well else len(result.errors),
            "skipped": len(result.skipped),
            "expected failures": len(result.expectedFailures),
            "unexpected successes": len(result.unexpectedSuccesses),
        }
        details = ", ".join(f"{name}={n}" for name, n in counts.items() if n)
        self.stream.writeln(f"{word} ({details})" if details else word)
        self.stream.flush()
