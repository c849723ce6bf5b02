"""What exceptions take, keep and refuse."""
import types


def show(f, *args, **kw):
    try:
        print(f(*args, **kw))
    except Exception as e:
        print(type(e).__name__, e)


class Own(ValueError):
    pass


class Named(Exception):
    def __init__(self, text, *, code):
        super().__init__(text)
        self.code = code


for cls in Exception, Own, StopIteration, SystemExit, KeyError, SyntaxError, ImportError, NameError:
    show(cls, 1, extra=2)
show(lambda: Named('x', code=5).code)
show(Named, 'x')
show(ExceptionGroup, 'm', [ValueError()], extra=1)
show(SyntaxError, 'bad', ('f.py', 1, 2))
show(SyntaxError, 'bad', ('f.py', 1, 2, 'text', 1))
show(SyntaxError, 'bad', ('f.py', 1, 2, 'text', 1, 2, 3))
e = ImportError('m', name='n', path='p')
e.__init__()
print(e.args, e.msg, e.name, e.path)
e = Exception(42)
e.kept = 1
e.__setstate__({'a': 1})
print(e.args, e.kept, e.a)
show(e.__setstate__, 3)
for name in 'args', '__traceback__', '__cause__', '__context__':
    show(delattr, e, name)


def cycle():
    try:
        raise ValueError(1)
    except ValueError as e:
        e.__context__ = e
        raise TypeError(2)


try:
    cycle()
except TypeError as e:
    print(repr(e.__context__), e.__context__.__context__ is e.__context__)
try:
    try:
        raise ValueError
    except (ValueError, 42):
        pass
except TypeError as e:
    print(e)
try:
    1 / 0
except ZeroDivisionError as e:
    tb = e.__traceback__
made = types.TracebackType(tb, tb.tb_frame, 1, 2)
print(made.tb_next is tb, made.tb_frame is tb.tb_frame, made.tb_lasti, made.tb_lineno)
show(setattr, tb, 'tb_next', made)
show(delattr, tb, 'tb_next')
show(setattr, tb, 'tb_next', 5)
show(types.TracebackType, 5, tb.tb_frame, 1, 2)
show(types.TracebackType, None, 5, 1, 2)
show(types.TracebackType, None, tb.tb_frame, 'a', 2)
print('frame' in repr(tb.tb_frame))


class Odd(BaseException):
    @classmethod
    def __new__(*args):
        return None


try:
    raise KeyError from Odd
except TypeError as e:
    print(str(e).split('.')[-1])
