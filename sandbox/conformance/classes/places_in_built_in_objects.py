# Which attributes of built-in classes are places in the object (members), and what setting them says.
import types

def g():
    yield

x = g()
places = [
    (type, '__base__'), (type, '__flags__'), (type, '__name__'), (complex, 'real'), (int, 'real'), (range, 'start'), (slice, 'step'), (property, 'fget'),
    (classmethod, '__func__'), (super, '__self__'), (BaseException, '__suppress_context__'), (BaseException, '__cause__'), (BaseException, 'args'),
    (StopIteration, 'value'), (OSError, 'errno'), (ImportError, 'name'), (SyntaxError, 'lineno'), (NameError, 'name'), (AttributeError, 'obj'),
    (ExceptionGroup.__base__, 'message'), (types.FunctionType, '__closure__'), (types.FunctionType, '__code__'), (types.CodeType, 'co_name'),
    (types.GeneratorType, 'gi_running'), (types.GeneratorType, 'gi_code'), (types.MethodType, '__func__'), (types.TracebackType, 'tb_lasti'),
    (types.TracebackType, 'tb_next'), (types.ModuleType, '__dict__'),
]
for cls, name in places:
    v = vars(cls)[name]
    print(v, type(v).__name__, v.__name__, v.__objclass__.__name__)
class C:
    def m(self): pass
for o, name in [(g, '__closure__'), (g, '__globals__'), (g.__code__, 'co_name'), (C().m, '__func__'), (C().m, '__self__'), (x, 'gi_code'), (slice(1), 'start'), (1j, 'real'), (5, 'real'), (property(), 'fget'), (range(1), 'stop'), (C, '__base__'), (C, '__mro__')]:
    for v in 5, 'del':
        try:
            delattr(o, name) if v == 'del' else setattr(o, name, v)
            print(name, 'ok')
        except (AttributeError, TypeError) as e:
            print(name, type(e).__name__, e)
