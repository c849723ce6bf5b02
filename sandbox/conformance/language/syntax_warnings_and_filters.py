# SyntaxWarnings of exec, eval and compile go through the filters; each compilation warns anew.
try: exec("(5)(1)")
except TypeError: pass
try: exec("(5)(2)")
except TypeError: pass
def t(s):
    try: exec(s)
    except TypeError: pass
t("(5)(1)")
t("(5)(3)")
t("'a'(3)")
exec("assert (1, 2)")
exec("assert (1, 2)")
exec("'a' is 5")
exec("'a' is 5", {})
eval("'a' is 5", {})
compile("'a' is 5", "foo", "exec")
compile("'a' is 5", "foo", "exec")
compile("'a' is 5", "bar", "exec")
import warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    compile("x is 5\n\n(1)(2)", "foo", "exec")
    for x in w: print(x.category, x.message, x.filename, x.lineno)
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try: compile("x is 5", "foo", "exec")
    except SyntaxError as e: print(repr(e), e.lineno, e.offset, e.text, e.end_lineno, e.end_offset)
    try: exec("if 1:\n  x is 5")
    except SyntaxError as e: print(repr(e), e.lineno, e.offset, e.text, e.end_lineno, e.end_offset)
    try: exec("if 1:\n  '\\d'\n")
    except SyntaxError as e: print(repr(e), e.lineno, e.offset, e.text, e.end_lineno, e.end_offset)
    try: exec("if 1:\n  1if 2 else 3")
    except SyntaxError as e: print(repr(e), e.lineno, e.offset, e.text, e.end_lineno, e.end_offset)
warnings.simplefilter("ignore", SyntaxWarning)
exec("5 is 5")
exec("5 is 5", {}, {})
warnings.simplefilter("default")
def f():
    exec("5 is 5")
    exec("5 is 5")
f()
