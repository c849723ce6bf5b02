"""What stands in `linecache.cache` tracebacks show; examples of doctests stand there."""

import doctest
import linecache
import traceback

source = "def half(n):\n    return 1 / (n - n)\n"
linecache.cache["<made>"] = len(source), None, source.splitlines(True), "<made>"
exec(compile(source, "<made>", "exec"))
try:
    half(3)
except ZeroDivisionError:
    traceback.print_exc()
print(repr(linecache.getline("<made>", 2)))


def failing():
    """
    >>> value = [1, 2]
    >>> sum(
    ...     value + ["x"])
    3
    >>> undefined
    4
    """


for test in doctest.DocTestFinder().find(failing, "failing", globs={}):
    doctest.DocTestRunner().run(test)
half(2)
