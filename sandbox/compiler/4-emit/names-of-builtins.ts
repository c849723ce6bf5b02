/** Built-in names that every sandbox has, so that a load may read the built-in without asking for the error. */
export const BUILTINS: ReadonlySet<string> = new Set(
  (
    'abs all any bool bytes callable chr classmethod dict dir divmod enumerate eval exec filter float format frozenset ' +
    'getattr globals hasattr hash id input int isinstance issubclass iter len list locals map max min next object ord ' +
    'pow print property range repr reversed round set setattr slice sorted staticmethod str sum super tuple type vars ' +
    'zip aiter anext BaseException Exception GeneratorExit KeyboardInterrupt SystemExit StopIteration StopAsyncIteration ' +
    'ArithmeticError ZeroDivisionError OverflowError AssertionError AttributeError IndexError KeyError LookupError ' +
    'NameError NotImplementedError RecursionError RuntimeError TypeError ValueError OSError ImportError'
  ).split(' '),
);
