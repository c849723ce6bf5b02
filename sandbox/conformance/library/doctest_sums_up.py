"""What doctest says at the end, with and without `verbose`, and how it shows differences."""
import doctest


def right():
    """
    >>> right()
    1
    >>> print("a\\n\\nb")
    a
    <BLANKLINE>
    b
    """
    return 1


def wrong():
    """
    >>> wrong()
    3
    >>> wrong() + 1  # doctest: +SKIP
    5
    >>> raise KeyError("x")
    >>> print("a\\n\\nc")
    a
    b
    """
    return 2


def bare():
    return 0


def undocumented_examples():
    """Nothing here."""


class Kind:
    """
    >>> Kind().size
    3
    """

    size = 3

    def method(self):
        """
        >>> Kind().method()
        7
        """
        return 8

    @property
    def half(self):
        """
        >>> Kind().half
        1.5
        """
        return self.size / 2


print(doctest.testmod())
print("---- verbose")
print(doctest.testmod(verbose=True))
print("---- only the first failure of each docstring")
print(doctest.testmod(optionflags=doctest.REPORT_ONLY_FIRST_FAILURE))
print("---- none are run, and all")
runner = doctest.DocTestRunner(verbose=False)
print(runner.summarize(), runner.summarize(verbose=True))
for test in doctest.DocTestFinder().find(right):
    print(test, runner.run(test))
print(runner.summarize(verbose=True), runner.tries, runner.failures)

doctest.master.summarize()


def many_lines():
    """
    >>> print(*"abcdefg", sep="\\n")
    a
    b
    x
    d
    e
    g
    """


for flag in doctest.REPORT_UDIFF, doctest.REPORT_CDIFF, doctest.REPORT_NDIFF:
    doctest.run_docstring_examples(many_lines, globals(), name="many", optionflags=flag)

try:
    doctest.testmod(raise_on_error=True)
except doctest.UnexpectedException as error:
    print(error, error.exc_info[0])
except doctest.DocTestFailure as failure:
    print(failure, repr(failure.example.want), repr(failure.got))

with open("examples.txt", "w") as file:
    file.write("Some text.\n\n    >>> given + 1\n    2\n    >>> __name__\n    'x'\n")
print(doctest.testfile("examples.txt", globs={"given": 1}))
print(doctest.testfile("examples.txt", extraglobs={"given": 4}, name="here", report=False))
try:
    doctest.testmod("doctest")
except TypeError as error:
    print(error)


def leaves_something():
    """
    >>> globals()["kept"] = lambda: 1 / 0
    >>> kept()
    """


from_examples = {}
doctest.run_docstring_examples(leaves_something, from_examples)
finder = doctest.DocTestFinder()
for test in finder.find(leaves_something):
    doctest.DocTestRunner(verbose=False).run(test, clear_globs=False)
    # The text of an example is known only while its docstring is run.
    test.globs["kept"]()
