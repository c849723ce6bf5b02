"""What a run of tests has come to."""

import sys

__unittest = True


class TestResult:
    """Collects outcomes. `TextTestResult` prints them too."""

    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.failfast = False
        self.failures = []
        self.errors = []
        self.testsRun = 0
        self.skipped = []
        self.expectedFailures = []
        self.unexpectedSuccesses = []
        self.collectedDurations = []
        self.shouldStop = False
        self.buffer = False
        self.tb_locals = False

    def startTestRun(self):
        """Called once, before all tests."""

    def stopTestRun(self):
        """Called once, after all tests."""

    def startTest(self, test):
        self.testsRun += 1

    def stopTest(self, test):
        """Called after each test."""

    def printErrors(self):
        """Called at the end of a run."""

    def _failed(self):
        if self.failfast:
            self.stop()

    def addError(self, test, err):
        self.errors.append((test, self._exc_info_to_string(err, test)))
        self._failed()

    def addFailure(self, test, err):
        self.failures.append((test, self._exc_info_to_string(err, test)))
        self._failed()

    def addSubTest(self, test, subtest, err):
        if err is None:
            return
        failed = issubclass(err[0], test.failureException)
        (self.failures if failed else self.errors).append(
            (subtest, self._exc_info_to_string(err, test))
        )
        self._failed()

    def addSuccess(self, test):
        """Called for a test that passed."""

    def addSkip(self, test, reason):
        self.skipped.append((test, reason))

    def addExpectedFailure(self, test, err):
        self.expectedFailures.append((test, self._exc_info_to_string(err, test)))

    def addUnexpectedSuccess(self, test):
        self.unexpectedSuccesses.append(test)
        self._failed()

    def addDuration(self, test, elapsed):
        self.collectedDurations.append((str(test), elapsed))

    def wasSuccessful(self):
        return not (self.failures or self.errors or self.unexpectedSuccesses)

    def stop(self):
        self.shouldStop = True

    def _exc_info_to_string(self, err, test):
        import traceback

        exc_type, exc, tb = err
        tb = without_own_frames(tb, issubclass(exc_type, test.failureException))
        lines = traceback.format_exception(exc_type, exc, tb)
        for name, stream in (("Stdout", sys.stdout), ("Stderr", sys.stderr)):
            output = stream.getvalue() if self.buffer and hasattr(stream, "getvalue") else ""
            if output:
                lines.append(f"\n{name}:\n{output}" + ("" if output.endswith("\n") else "\n"))
        return "".join(lines)

    def __repr__(self):
        cls = type(self)
        return (
            f"<{cls.__module__}.{cls.__qualname__} run={self.testsRun}"
            f" errors={len(self.errors)} failures={len(self.failures)}>"
        )


def is_own(tb):
    return "__unittest" in tb.tb_frame.f_globals


def without_own_frames(tb, failed):
    """The traceback from the test's own frames on; for a failed assertion also without those of the assertion."""
    while tb is not None and is_own(tb):
        tb = tb.tb_next
    if not failed or tb is None:
        return tb
    kept = []
    while tb is not None and not is_own(tb):
        kept.append(tb)
        tb = tb.tb_next
    if tb is None:
        return kept[0]
    last = None
    for entry in reversed(kept):
        last = type(entry)(last, entry.tb_frame, entry.tb_lasti, entry.tb_lineno)
    return last
