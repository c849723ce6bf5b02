# what the compiler says about common slips
sources = ['if x\n    pass', 'x = (1, 2', 'x = [1, 2)', 'print "hi"', 'if x = 1:\n    pass', 'def f(:\n    pass',
           'for i in range(3)\n    pass', 'x = "abc', "x = '''abc", 'x = 1 +', '  x = 1', 'if 1:\nx = 1',
           'if 1:\n    x = 1\n  y = 2', 'class C\n    pass', 'f(a b)', 'f(a=1, 2)', 'x = }', '1 = x', 'f() = 1',
           'def f(a, a): pass', 'def f(a=1, b): pass', 'nonlocal x', 'def f():\n    nonlocal x', 'x = 5 5', 'else:\n    pass',
           'try:\n    pass', 'import', 'from x import', 'return', 'None = 1', 'def None(): pass', 'x +=', 'a, b += 1',
           'lambda x: = 1', '{1: 2, 3}', 'f(**a, *b)', 'async x', 'def f():\n    x = 1\n    global x', 'elif x: pass', 'del f()',
           'f"{x"', 'f"{}"', 'x = 0777', 'while True print(1)', 'x = 1 if 2', 'not = 1', 'print(1))', '"a" = 1', 'with x as 1: pass',
           'except: pass', 'a = b = 1 = c', 'x: int: str', '@\ndef f(): pass', 'é = 1; $ = 2', 'x = 1e', 'assert x = 1', 'True = 1']
for source in sources:
    try:
        compile(source, 'source', 'exec')
        print(repr(source), 'compiles')
    except SyntaxError as e:
        print(repr(source), '->', type(e).__name__ + ':', e.msg, (e.lineno, e.offset))
