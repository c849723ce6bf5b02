# Where errors of tokens and parameters stand, behind characters of two to four bytes; a parameter stands with its annotation.
SOURCES = (
    "s = '😀', \\x",
    "s = 'é€', \\x",
    "for s in ('😀', 'abc, '\\ud800', 'x'): pass",
    "s = 'é€', 01",
    "s = '😀😀', 0123 + 5",
    "é = 00_12",
    "s = '😀', 1a",
    "s = '😀' $ 1",
    "def f(a: int, b: 'text' = 1, args: undefined_name) -> int: pass",
    "def f(a=1, b, c=3): pass",
    "lambda a=1, b: 0",
    "def f(a=1, /, b: (1, 2), *c): pass",
    "def g(a=1, b:int\n  , c=1): pass",
)
for source in SOURCES:
    try:
        compile(source, 'broken.py', 'exec')
    except SyntaxError as e:
        print(e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)
