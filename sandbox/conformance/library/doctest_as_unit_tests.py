"""Docstrings and texts with examples as tests of unittest."""
import doctest
import sys
import unittest


def right():
    """
    >>> right()
    1
    """
    return 1


def wrong():
    """Says what it does.

    >>> wrong()
    3
    >>> wrong()
    4
    """
    return 2


def skipped():
    """
    >>> skipped()  # doctest: +SKIP
    1
    """


with open("text.txt", "w") as file:
    file.write("Some text.\n\n    >>> given + 1\n    2\n    >>> given\n    3\n")


def show(suite):
    result = unittest.TestResult()
    suite.run(result)
    print(result)
    for test, text in result.failures + result.errors + result.skipped:
        print(repr(test), test.id(), test.shortDescription())
        print(text)


show(doctest.DocTestSuite())
show(doctest.DocTestSuite(optionflags=doctest.REPORT_ONLY_FIRST_FAILURE))
show(doctest.DocFileSuite("text.txt", globs={"given": 1}))
print(doctest.set_unittest_reportflags(doctest.REPORT_NDIFF), doctest.set_unittest_reportflags(0))
try:
    doctest.set_unittest_reportflags(doctest.ELLIPSIS)
except ValueError as error:
    print(error)
case = doctest.DocTestCase(doctest.DocTestFinder().find(wrong)[0])
print(repr(case), isinstance(case, unittest.TestCase), issubclass(doctest.DocFileCase, doctest.DocTestCase))
try:
    case.debug()
except doctest.DocTestFailure as failure:
    print(repr(failure.got), repr(failure.example.want))
for attempt in (
    lambda: doctest.DocFileSuite("/text.txt"),
    lambda: doctest.DocFileSuite("text.txt", package="os", module_relative=False),
    lambda: doctest.testfile("text.txt", package="os", module_relative=False),
):
    try:
        attempt()
    except ValueError as error:
        print(error)

for text in ">>>1", "a\n  >>>> 1", ">>> (1 +\n....2)", ">>>\n>>> 1\n1", ">>> 1\n>>>", ">>> if 1:\n...\n...     2\n2":
    try:
        print([(e.source, e.want) for e in doctest.DocTestParser().get_examples(text, "given")])
    except ValueError as error:
        print(error)


def load_tests(loader, tests, ignore):
    tests.addTests(doctest.DocTestSuite())
    return tests


sys.stderr = sys.stdout
unittest.main(argv=["tests", "-v"], exit=False)
