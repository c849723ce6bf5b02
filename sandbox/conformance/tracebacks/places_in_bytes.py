# Errors that the grammar finds are placed by characters, those found later by bytes of UTF-8: carets behind "é" stand too far right.
import traceback

SOURCES = """x = "éé"; return 1
def f(): "é"; nonlocal y
def f(é: (y := 1)): pass
"😀é"; break
é = 1; f(a=1, a=2)
x = "é" "b"; 1 = 2
class C: "é"; yield 1
"é"; await x
def f(a): "é"; global a
é = [x for x in (é := 1)]
def f(é, é): pass
é, *b, *c = x
"é"; from __future__ import nope
print("é" "é'"; x
é = lambda: (yield); def""".splitlines()
for source in SOURCES:
    try:
        compile(source, "<string>", "exec")
    except SyntaxError as e:
        print(e.msg, e.offset, e.end_offset)
        traceback.print_exc()
try:
    exec("\n\nx = 'é'; continue")
except SyntaxError as e:
    print(e.offset, e.text)
