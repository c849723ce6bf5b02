"""`unittest.main()`: runs the tests of a module."""

import sys

from .loader import defaultTestLoader
from .runner import TextTestRunner

__unittest = True


class TestProgram:
    def __init__(self, module="__main__", defaultTest=None, argv=None, testRunner=None,
                 testLoader=defaultTestLoader, exit=True, verbosity=1, failfast=None,
                 catchbreak=None, buffer=None, warnings=None, *, tb_locals=False, durations=None):
        if isinstance(module, str):
            __import__(module)
            module = sys.modules[module]
        self.module = module
        self.verbosity = verbosity
        self.failfast = bool(failfast)
        self.buffer = bool(buffer)
        self.testLoader = testLoader
        self.patterns = []
        names = self.parse(list(sys.argv if argv is None else argv)[1:])
        if not names and defaultTest is not None:
            names = [defaultTest] if isinstance(defaultTest, str) else list(defaultTest)
        testLoader.testNamePatterns = self.patterns or None
        if names:
            self.test = testLoader.loadTestsFromNames(names, module)
        else:
            self.test = testLoader.loadTestsFromModule(module)
        self.result = self.runner(testRunner).run(self.test)
        if exit:
            nothing = self.result.testsRun == 0 and not self.result.skipped
            sys.exit(5 if nothing else not self.result.wasSuccessful())

    def parse(self, words):
        """Reads the options that matter here; gives the names of tests."""
        names = []
        while words:
            word = words.pop(0)
            if word in ("-v", "--verbose"):
                self.verbosity = 2
            elif word in ("-q", "--quiet"):
                self.verbosity = 0
            elif word in ("-f", "--failfast"):
                self.failfast = True
            elif word in ("-b", "--buffer"):
                self.buffer = True
            elif word == "-k" and words:
                pattern = words.pop(0)
                self.patterns.append(pattern if "*" in pattern else f"*{pattern}*")
            elif not word.startswith("-"):
                names.append(word)
        return names

    def runner(self, given):
        if given is not None and not isinstance(given, type):
            return given
        return (given or TextTestRunner)(
            verbosity=self.verbosity, failfast=self.failfast, buffer=self.buffer
        )


main = TestProgram
