# which except catches what
for e in (KeyError('k'), IndexError('i'), ZeroDivisionError('z'), UnicodeError('u'), FileNotFoundError('f'),
          RecursionError('r'), NotImplementedError('n'), ModuleNotFoundError('m'), StopIteration(), KeyboardInterrupt()):
    try:
        raise e
    except (LookupError, ArithmeticError) as x:
        print('lookup or arithmetic', repr(x))
    except OSError as x:
        print('os', repr(x))
    except Exception as x:
        print('exception', repr(x), [c.__name__ for c in type(x).__mro__[1:-2]])
    except BaseException as x:
        print('base', repr(x))
print(IOError is OSError, issubclass(UnicodeDecodeError, ValueError), TimeoutError.__mro__[1].__name__)


def show(cls, depth=0):
    print(" " * depth + cls.__name__)
    for below in type.__subclasses__(cls):
        if below.__module__ == "builtins":
            show(below, depth + 1)


show(BaseException)
