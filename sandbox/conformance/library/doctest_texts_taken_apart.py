# What doctest reads in a text, and the program that it makes of it; results; a runner of one's own.
import doctest

TEXT = '''
    Some words first.

    >>> x = 1
    >>> print(x)
    1

    Words between,
      of two lines.

    >>> for i in range(2):
    ...     print(i)
    ...
    0
    1
    >>> # only a comment
      >>> 5  # doctest: +SKIP
      6

    The end.
    '''
for piece in doctest.DocTestParser().parse(TEXT):
    if isinstance(piece, doctest.Example):
        print((piece.source, piece.want, piece.lineno, piece.indent, piece.options))
    else:
        print(repr(piece))
print(doctest.script_from_examples(TEXT))
for text in '', '>>> 1', 'x\n>>> 1\n', '>>> 1\n\n\n':
    print(doctest.DocTestParser().parse(text)[::2], repr(doctest.script_from_examples(text)))


def described():
    """Says it.

    >>> described()
    'yes'
    """
    return 'yes'


print(doctest.testsource('__main__', '__main__.described'))
try:
    doctest.testsource('__main__', '__main__.nothing')
except ValueError as e:
    print(e)

print(doctest.COMPARISON_FLAGS, doctest.REPORTING_FLAGS)
result = doctest.TestResults(1, 2, skipped=3)
print(result, result._fields, result.failed, tuple(result), result._asdict())
for cls in doctest.Example, doctest.DocTest, doctest.DocTestParser, doctest.DocTestFinder, doctest.OutputChecker, doctest.DocTestCase:
    print(cls)


class Runner(doctest.DocTestRunner):
    def report_unexpected_exception(self, out, test, example, exc_info):
        kind, error, tb = exc_info
        print(kind, error, tb is not None)

    def report_failure(self, out, test, example, got):
        print('failed', example.want, got)


test = doctest.DocTestParser().get_doctest('>>> 1/0\n>>> 2\n3\n>>> 4\n4\n', {}, 'mine', None, 0)
print(Runner(verbose=False).run(test))
