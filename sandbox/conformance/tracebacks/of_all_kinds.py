# Tracebacks of all kinds: sys.excepthook and the module traceback say the same, and what CPython says.
import io, sys, traceback
def show(f, *a):
    print("==", getattr(f, "__name__", f))
    try:
        f(*a) if callable(f) else exec(f, {"__name__": "x"})
    except BaseException:
        stderr, sys.stderr = sys.stderr, io.StringIO()
        sys.excepthook(*sys.exc_info())
        text = sys.stderr.getvalue()
        sys.stderr = stderr
        print(text, end="")
        if traceback.format_exc() != text: print("BUT", traceback.format_exc())

def chained():
    try: {}["a"]
    except KeyError as e: raise ValueError("v") from e
def context():
    try: {}["a"]
    except KeyError: [][1]
def from_none():
    try: {}["a"]
    except KeyError: raise ValueError("v") from None
def fold(n):
    return fold(n - 1) if n else 1 / 0
def fold2(n):
    if n: fold3(n - 1)
    else: raise KeyError
def fold3(n): fold2(n)
def group():
    raise ExceptionGroup("g", [ValueError(1), TypeError("t"), ExceptionGroup("inner", [KeyError("k"), OSError("x")])])
def group_tb():
    es = []
    for f in (chained, context):
        try: f()
        except Exception as e: es.append(e)
    raise BaseExceptionGroup("many", es)
def notes():
    e = ValueError("noted")
    e.add_note("one"); e.add_note("two\nlines"); e.add_note("")
    raise e
def notes_group():
    e = ExceptionGroup("gn", [ValueError("a")]); e.add_note("gnote"); e.exceptions[0].add_note("inner note")
    raise e
class BadStr(Exception):
    def __str__(self): raise RuntimeError
class BadRepr:
    def __repr__(self): 1/0
def badstr(): raise BadStr("x")
def keyerr(): raise KeyError("some message with 'quotes'")
def keyerr2(): raise KeyError(("a", 1))
def keyerr3(): raise KeyError
def empty(): raise ValueError
def empty2(): raise ValueError("")
def multi(): raise ValueError("a\nb\nc")
def tuple_args(): raise ValueError(1, 2)
def none_arg(): raise ValueError(None)
def uni(): raise ValueError("ünï ☃")
class Outer:
    class Inner(Exception): pass
def nested_class(): raise Outer.Inner("x")
class M(Exception): pass
M.__module__ = "a.b"
def moduled(): raise M("x")
M2 = type("M2", (Exception,), {"__module__": None})
def gen():
    def g():
        yield 1
        raise ValueError("in gen")
    for x in g(): pass
def genexp(): return list(1 // (2 - x) for x in range(4))
def listcomp(): return [1 // (2 - x) for x in range(4)]
def dictcomp(): return {x: [1 // (2 - x)] for x in range(4)}
def nestedcomp(): return [[1 // (y - x) for x in range(2)] for y in range(3, 0, -1)]
def lam(): return (lambda x: x / 0)(1)
def classbody():
    class A:
        x = 1
        y = x / 0
def decorator():
    def deco(f): raise TypeError("no deco")
    @deco
    def f(): pass
def decorator2():
    @undefined_name
    def f(): pass
def decorator3():
    @int("x")
    class A: pass
def default_arg():
    def f(a=1/0): pass
def multi_line():
    x = (1 +
         2 /
         0)
def multi_call():
    print(
        1,
        int("x"),
        2,
    )
def multi_call2():
    foo = dict
    return foo(
        a=1,
        b=foo.x
    )
def wide():
    日本 = {}; return 日本["キー"] + 日本["え"]
def tabs():
	x = 1;	y = x /	0
def emoji():
    return "🎉🎉🎉" + 1
def combining(): return {"é": 1}["é"]
def binop(): return 1 + 2 * (3 / 0) - 4
def binop2():
    a = b = "x"
    return a + b - 1
def sub():
    d = {"a": {"b": [1, 2]}}
    return d["a"]["b"][5]
def call(): return len(5)
def attr(): return (1).foo
def attr2():
    class A:
        fooo = 1
    return A().foo
def attr3():
    class A: 
        def __init__(self): self.blech = 1; self.bluch = 2
    return A().bluchi
def attr4():
    import math
    return math.sqr
def attr5(): return [].appendd(1)
def attr6(): return None.foo
def attr7(): 
    class A: pass
    return A.__nme__
def name():
    abcd = 1
    return abcde
def name2(): return prnt
def name3(): return sys2
def name4(): return collections
def name5(): return os.path
def name6():
    class A:
        foo = 1
        def m(self): return foo
    return A().m()
def imp(): from math import sinn
def imp2(): import nosuchmodule
def imp3(): import os.nosuch
def imp4(): from collections import OrderdDict
def imp5(): from nosuch import x
def unbound():
    print(x)
    x = 1
def free():
    def g(): return y
    g()
    y = 1
def assert_(): assert 1 == 2
def assert2(): assert 1 == 2, "msg"
def assert3(): assert 1 == 2, (1, 2)
def assert4():
    a = 3
    assert (a <
            2), f"a={a}"
def args(): chained(1)
def args2(): fold()
def args3(): fold(1, 2, x=3)
def args4(): (lambda a, *, b: 1)(1)
def unpack(): a, b = 1,
def unpack2(): a, b = 1, 2, 3
def unpack3(): a, *b, c = [1]
def unpack4(): a, b = 5
def unpack5():
    for a, b in [(1, 2), (3,)]: pass
def withst():
    class CM:
        def __enter__(self): 1/0
        def __exit__(self, *a): pass
    with CM() as x: pass
def withst2():
    class CM:
        def __enter__(self): pass
        def __exit__(self, *a): raise KeyError("exit")
    with CM() as x:
        raise ValueError("body")
def withst3():
    with 5: pass
def fin():
    try: 1/0
    finally: {}[1]
def excelse():
    try: pass
    except: pass
    else: 1/0
def reraise():
    try:
        try: 1/0
        except ZeroDivisionError as e: raise
    finally: pass
def reraise2():
    try: 1/0
    except ZeroDivisionError as e: raise e
def reraise3():
    try: 1/0
    except ZeroDivisionError as e: raise e.with_traceback(None)
def raise_cls(): raise ValueError
def raise_bad(): raise 5
def raise_from_bad(): raise ValueError from 5
def raise_nothing(): raise
def stop(): raise StopIteration(3)
def sysexit(): raise SystemExit(3)
def kbd(): raise KeyboardInterrupt
def kbd2(): raise KeyboardInterrupt("msg")
def genexit(): raise GeneratorExit("x")
def matchst():
    match {"a": 1}:
        case {"a": x} if x / 0: pass
def fstr(): return f"a {1 + 1} {1/0:>10} b"
def fstr2(): return f"{'x':zz}"
def fstr3():
    x = 1
    return f"""
    {x}
    {x.foo}
    """
def chain_cmp(): return 1 < 2 < "a"
def notin(): return 1 in 5
def unary(): return -"a"
def aug():
    x = 1
    x += "a"
def augsub():
    d = {}
    d["a"] += 1
def delitem():
    d = {}
    del d["a"]
def delattr_(): 
    del sys.nothing
def setitem(): (1, 2)[0] = 1
def setattr_(): (1).x = 1
def starred(): print(*5)
def dstarred(): print(**5)
def star2(): f = max; f(*[1], *2)
def cond(): return 1 if 1/0 else 2
def boolop(): return 1 and 2 and 1/0
def ternary_call(): return (len if True else max)(3)
def walrus(): 
    if (x := 1/0): pass
def slices(): return [1][1:"a"]
def attr_chain(): return sys.modules.foo.bar.baz
def method_chain(): return "a".upper().lower().foo().bar()
def call_result(): return chained().foo()
def forloop():
    for x in 5: pass
def whileloop():
    while 1/0: pass
def ret_multi():
    return (
        1
        / 0
    )
def string_concat():
    return ("abc"
            "def" + 1)
def long_line(): return 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + (1 / 0)
def async_():
    async def a(): await b()
    async def b(): 1/0
    a().send(None)
def async2():
    async def a():
        async for x in 5: pass
    a().send(None)
def async3():
    async def a(): await 5
    a().send(None)
def async4():
    async def a():
        async with 5: pass
    a().send(None)
def yieldfrom():
    def g(): yield from h()
    def h(): yield 1; 1/0
    list(g())
def thrown():
    def g():
        yield 1
    x = g(); next(x); x.throw(ValueError("thrown"))
def thrown2():
    def g():
        try: yield 1
        except ValueError as e: raise KeyError("k") from e
    x = g(); next(x); x.throw(ValueError("thrown"))
def exec1(): exec("x = 1\ny = x / 0")
def exec2(): exec("def f():\n  1/0\nf()")
def eval1(): eval("1 / 0")
def eval2(): eval("1 +")
def compile1(): compile("x = = 1", "myfile.py", "exec")
def compile2(): exec(compile("\n\n1/0", "myfile.py", "exec"))
def syn1(): exec("if x\n  pass")
def syn2(): exec("  x = 1\n y = 2")
def syn3(): exec("print('a'")
def syn4(): exec("return 1")
def syn5(): exec("fro x in y: pass")
def intstr(): return int("12x")
def floatstr(): return float("abc")
def sortcmp(): return sorted([1, "a"])
def keyfunc(): return sorted([3, 1], key=lambda x: x.foo)
def maplam(): return list(map(lambda x: 1/x, [1, 0]))
def prop():
    class A:
        @property
        def p(self): return self.q
    return A().p
def getattr_():
    class A:
        def __getattr__(self, n): raise AttributeError(n)
    return A().foo
def iter_():
    class It:
        def __iter__(self): return self
        def __next__(self): raise RuntimeError("it")
    for x in It(): pass
def dunder_add():
    class A:
        def __add__(self, o): raise TypeError("adding")
    return A() + 1
def metaclass():
    class M(type):
        def __new__(m, *a): raise TypeError("meta")
    class A(metaclass=M): pass
def initsub():
    class A:
        def __init_subclass__(cls, **k): raise TypeError("sub")
    class B(A): pass
def setname():
    class D:
        def __set_name__(self, o, n): raise TypeError("set_name")
    class B: d = D()
def cause_cycle():
    a, b = ValueError("a"), KeyError("b")
    a.__cause__ = b; b.__cause__ = a
    raise a
def self_cause():
    a = ValueError("a"); a.__cause__ = a
    raise a
def suppress():
    try: 1/0
    except Exception as e:
        x = ValueError("x"); x.__suppress_context__ = True
        raise x
def osr2(): raise FileNotFoundError(2, "No such file", "a", None, "b")
def udec(): b"\xff".decode()
def uenc(): "\u1234".encode("ascii")
def syntax_obj(): raise SyntaxError("custom", ("file", 3, 5, "some text here", 3, 9))
def syntax_obj2(): raise SyntaxError("custom")
def syntax_obj3(): raise SyntaxError("custom", ("file", None, None, None))
def warn_cls(): raise UserWarning("w")
def big_group(): raise ExceptionGroup("big", [ValueError(i) for i in range(20)])
def deep_group():
    e = ValueError("deep")
    for i in range(12): e = ExceptionGroup(str(i), [e])
    raise e
def except_star():
    try: raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError: pass
def except_star2():
    try: raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError as e: raise KeyError("new")
class __Mangled:
    def m(self): return self.__private
def mangled(): return __Mangled().m()
def tname():
    return pythn.__name__
fs = [f for n, f in list(globals().items()) if callable(f) and f not in (show, fold2, fold3, BadStr, BadRepr, Outer, M, M2, fold, globals().get("__Mangled"))]
for f in fs: show(f)
show(fold, 5); show(fold, 2); show(fold, 3); show(fold2, 10)
