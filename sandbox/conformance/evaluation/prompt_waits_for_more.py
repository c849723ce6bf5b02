for s in ("if 1: pass", "if 1:\n  pass", "if 1: pass\n", "if 1:\n  x\nelse: y", "if 1:\n  x\nelif 2: y", "if 1:\n  x\nelif 2:\n  y", "if 1: x\nelif 2:\n  y", "class A: pass", "class A: x = 1; y = 2\n", "@d\ndef f(): pass", "for i in x: print(i)", "for i in x: print(i)\nelse:\n  pass", "with a: pass", "try: x\nexcept: y", "try: x\nfinally:\n y", "match x:\n case 1: pass", "while 1:\n  if 2: pass", "if 1: pass # c", "if 1: pass;", "async def f(): pass", "def f(): return (1,\n  2)", "x = 1 # c", "if 1: pass\n\n", "lambda: 0"):
    try: compile(s, "f", "single"); print(repr(s), "ok")
    except SyntaxError as e: print(repr(s), e.msg, e.lineno, e.offset)
import code, io, contextlib
def feed(lines):
    console = code.InteractiveConsole(); out = io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
        states = [console.push(line) for line in lines]
    print(states, out.getvalue().splitlines()[-3:])
feed(["if 1: print('now')", ""]); feed(["class A: pass", "", "A.__name__"]); feed(["x = 5", "x", "for i in range(2):", "    print(i)", ""]); feed(["1 +", "2"]); feed(["def f(): return 3", "", "f()"]); feed(["x = (1,", "2)", "x"]); feed(["'''a", "b'''"])
import codeop
for s in ("if 1: pass", "x", "x =", "def f():", "def f():\n  pass", "def f():\n  pass\n", "(", "1 2", "f(1 2", "'''", "f'''{x", "[1,", "{'a':", "x = (1 +", "@d", "try: x", "if x:\n  y\nelse:", "class A:", "'abc", "\"\"\"doc", "x = \\", "while", "for i in", "return", "match x:", "a b ("):
    try: print(repr(s), codeop.compile_command(s) is not None)
    except SyntaxError as e: print(repr(s), e.msg)
import builtins
print(builtins._IncompleteInputError.__mro__)
