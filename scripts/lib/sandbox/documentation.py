"""What CPython says of what it has in C: signatures and documentation. Its last expression is a text of records; see `sandbox/runtime/modules/documentation.ts`."""
import importlib
import warnings

warnings.simplefilter('ignore')

# The modules that the sandbox has, in TypeScript or "written in C"; types are found wherever they are.
MODULES = """\
_abc _asyncio _bisect _codecs _collections _contextvars _csv _datetime _decimal _functools _heapq _io _json _operator _pickle _queue _random
_signal _socket _sre _string _struct _thread _tracemalloc _typing _warnings _weakref array asyncio atexit binascii builtins cmath collections
contextvars datetime decimal errno functools gc heapq io itertools math operator posix pyexpat random re select string struct sys threading time
types typing unicodedata weakref zlib"""

# In Python there, and in TypeScript here.
IN_PYTHON = 'collections', 'functools', 'heapq', 'operator'

ROUTINES = 'builtin_function_or_method', 'method_descriptor', 'wrapper_descriptor', 'classmethod_descriptor', 'function', 'property'
COMPUTED = 'getset_descriptor', 'member_descriptor'
BEGIN, NEXT = '\x1e', '\x1f'


def is_in_c(cls):
    return ('__firstlineno__' not in vars(cls) or cls.__module__ in IN_PYTHON) and not cls.__module__.startswith(('pyodide', '_pyodide', 'js', 'zipimport'))


def all_classes(cls=object):
    found = {cls}
    for sub in type.__subclasses__(cls):
        found |= all_classes(sub)
    return found


def entry(x):
    doc = x.__doc__
    return getattr(x, '__text_signature__', None), doc if isinstance(doc, str) else None


def entries():
    """By name: of functions, of classes, and of what classes have; of special methods as `object.NAME` where nothing else is said of them."""
    table, shared = {}, {}
    modules = [importlib.import_module(name) for name in MODULES.split()]
    for module in modules:
        if not hasattr(module, '__file__') or module.__name__ in IN_PYTHON:
            table.setdefault(module.__name__, (None, module.__doc__))
        for x in list(vars(module).values()):
            if type(x).__name__ in ('builtin_function_or_method', 'function') and isinstance(x.__module__, str):
                table.setdefault(f'{x.__module__}.{x.__qualname__}', entry(x))
    for cls in sorted(filter(is_in_c, all_classes()), key=lambda c: (c.__module__ != 'builtins', c.__module__, c.__qualname__)):
        name = f'{cls.__module__}.{cls.__qualname__}'
        table[name] = entry(cls)
        for key, raw in vars(cls).items():
            raw = raw.__func__ if isinstance(raw, staticmethod) else raw
            kind = type(raw).__name__
            if kind == 'wrapper_descriptor' and entry(raw) == shared.setdefault(key, entry(raw)):
                continue
            if kind in ROUTINES + COMPUTED:
                table[f'{name}.{key}'] = entry(raw)
    return table | {f'*.{key}': value for key, value in shared.items()}


''.join(
    f'{BEGIN}{key}{NEXT}{signature or ""}{NEXT}{doc or ""}'
    for key, (signature, doc) in sorted(entries().items())
    if signature or doc
)
