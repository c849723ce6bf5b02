# Programs as people break them: what compile() says, and where. Each ends where a line of === stands.
import warnings

warnings.simplefilter("ignore")
progs = r'''
if x = 3: pass
===
if x:
print(1)
===
while x
    pass
===
for i in range(3)
    print(i)
===
def f()
    pass
===
def f(:
    pass
===
def f(a, b:
    pass
===
class A
    pass
===
class A(:
    pass
===
x = (1, 2
y = 3
===
x = [1, 2
print(x)
===
x = {1: 2
print(x)
===
print("hello)
===
print('hello")
===
x = """abc
def
===
x = \'\'\'abc
===
print "hello"
===
print x, y
===
exec "x"
===
print(f"{x")
===
print(f"{x!}")
===
print(f"{x!z}")
===
print(f"{}")
===
print(f"{x:{y}")
===
f"{a b}"
===
f"{lambda x: 1}"
===
f"{x = }}"
===
f"}"
===
f"{*}"
===
f"{=}"
===
f"{!r}"
===
f"{x!r:}" f"{"
===
f"{a['b]}"
===
f'{a["b"}'
===
f"{x:"
===
f"{class}"
===
f"{x +}"
===
f"{1:d"
===
t"{x"
===
t"{}"
===
elif x: pass
===
else: pass
===
if x:
    pass
else if y:
    pass
===
if x:
    pass
elseif y:
    pass
===
try:
    pass
===
try:
    pass
x = 1
===
try:
    pass
except:
    pass
except ValueError:
    pass
===
except: pass
===
finally: pass
===
try:
  x
except A as b.c:
  pass
===
try:
  x
except* A:
  pass
except B:
  pass
===
try:
  x
except*:
  pass
===
try:
  x
except A, B:
  pass
else
  pass
===
with open(x) as f
    pass
===
with open(x) as 1: pass
===
with a as f(): pass
===
with (a, b as c: pass
===
with: pass
===
import
===
import a.b as c.d
===
import a as 1
===
from a import
===
from import x
===
from . import
===
from a import (b, c
===
from a import b, 
===
from a import *, b
===
from a import b as c.d
===
import a from b
===
from a import b.c
===
return = 1
===
class = 3
===
None = 1
===
True += 1
===
x + 1 = 2
===
f() = 1
===
f() += 1
===
(a, b) += 1
===
[a, b] += 1
===
a, 1 = x
===
(a, f()) = x
===
[a, "b"] = x
===
x = y = 1 = z
===
a if b else c = 1
===
lambda: x = 1
===
x := 1
===
(x.y := 1)
===
(x[0] := 1)
===
f(x.y := 1)
===
((a, b) := 1)
===
(1 := 2)
===
f(a=b:=1)
===
f(a:=1=2)
===
[x for x in y if x = 1]
===
[x for x in]
===
[x for in y]
===
[for x in y]
===
[x, y for x in z]
===
{x, y for x in z}
===
{x: y, z for x in z}
===
{**x for x in y}
===
[*x for x in y]
===
(*x for x in y)
===
{x: *y}
===
{x: **y}
===
{x:}
===
{x: 1, y}
===
{x, y: 1}
===
{x: 1 y: 2}
===
{x 1}
===
[1 2 3]
===
(1 2)
===
f(a b)
===
f(a, b c)
===
f(a for a in b, c)
===
f(c, a for a in b)
===
f(**a, *b)
===
f(**a, b)
===
f(a=1, b)
===
f(a=1, a=2)
===
f(1=2)
===
f(a.b=2)
===
f(True=1)
===
f(a+b=1)
===
f(a, b
===
f(a, b))
===
f[a, b)
===
{(])}
===
x = )
===
x = ]
===
x = }
===
def f(a=1, b): pass
===
def f(*, **k): pass
===
def f(*): pass
===
def f(*a, *b): pass
===
def f(**k, a): pass
===
def f(a, a): pass
===
def f(a, /, b, /): pass
===
def f(/): pass
===
def f(*a, /): pass
===
def f(*, a, /): pass
===
def f(1): pass
===
def f(a.b): pass
===
def f("a"): pass
===
def f((a, b)): pass
===
def f(a, (b)): pass
===
def f(lambda): pass
===
def f(None): pass
===
def f(*a=1): pass
===
def f(**k=1): pass
===
def f(a:): pass
===
def f(a=): pass
===
def f() -> : pass
===
def f() - > int: pass
===
def 1f(): pass
===
def f.g(): pass
===
def class(): pass
===
lambda a=1, b: 1
===
lambda (a): 1
===
lambda *: 1
===
lambda a a: 1
===
lambda 1: 1
===
lambda x, x: 1
===
lambda: yield
===
x = yield = 1
===
return 1
===
yield 1
===
class A: return 1
===
class A: yield 1
===
await x
===
def f(): await x
===
def f(): async for x in y: pass
===
async def f(): yield from x
===
async def f():
    yield 1
    return 2
===
[await x for x in y]
===
def f(): [x async for x in y]
===
break
===
continue
===
if 1: break
===
def f(): continue
===
for x in y:
    def g(): break
===
class A: continue
===
nonlocal x
===
def f(): nonlocal x
===
def f():
    x = 1
    global x
===
def f(x): global x
===
def f():
    print(x)
    nonlocal x
===
def f(x):
    def g():
        x = 1
        nonlocal x
===
global x, 
===
global x.y
===
del f()
===
del 1
===
del (a, 1)
===
del a + b
===
del *a
===
del
===
del x = 1
===
assert
===
assert x,
===
assert x = 1
===
raise x from
===
raise from x
===
raise x, y
===
pass x
===
pass = 1
===
x = 
===
x == 
===
x +
===
x + * y
===
x ++ 
===
x++
===
++x = 1
===
x--
===
!x
===
x && y
===
x || y
===
x ? y : z
===
x <> y
===
x =< y
===
x => y
===
x === y
===
x !== y
===
x ! y
===
x $ y
===
x ? y
===
x @= 
===
a = b = 
===
a = 5 6
===
a = b c
===
a b = c
===
a.1
===
a.
===
a..b
===
.a
===
a[
===
a[1:2:3:4]
===
a[]
===
a()()(
===
1a
===
1_
===
1__0
===
0777
===
0b12
===
0o8
===
0xg
===
0x
===
1e
===
1.e+
===
1.5.6
===
1_000_
===
00001
===
1l
===
1.0j2
===
0b
===
012.5 + 013
===
"abc" "def
===
b"é"
===
b'\xff' 'a'
===
'a' b'b'
===
u"a" b"b"
===
f"a" b"b"
===
“hello”
===
x = ‘a’
===
x = 5 – 3
===
x = 5 × 3
===
print(“hi”)
===
x = a；b
===
x = 1 # ok
  y = 2
===
  x = 1
===
x = 1
  y = 2
z = 3
===
if x:
    a
  b
===
if x:
        a
    b
===
if x:
	a
        b
===
if x:
        a
	b
===
def f():
    if x:
        a
      b
===
def f():
"""doc"""
===
class A:
def f(self): pass
===
for x in y:
z
===
while 1:
# comment
x
===
with a:
b
===
try:
a
except:
b
===
match x:
case 1: pass
===
match x:
    case 1
        pass
===
match x
    case 1: pass
===
match x:
    case a.b(): pass
    case 1 + 2: pass
===
match x:
    case a: pass
    case b: pass
===
match x:
    case _: pass
    case 1: pass
===
match x:
    case a | b: pass
===
match x:
    case [a, a]: pass
===
match x:
    case {**r, "a": 1}: pass
===
match x:
    case {"a": 1, "a": 2}: pass
===
match x:
    case [*a, *b]: pass
===
match x:
    case A(x=1, y): pass
===
match x:
    case A(x=1, x=2): pass
===
match x:
    case -a: pass
===
match x:
    case f"a": pass
===
match x:
    case 1 as _: pass
===
match x:
    case 1 as a.b: pass
===
match x:
    pass
===
match x:
    case {**_}: pass
===
match x:
    case {a: 1}: pass
===
match x:
    case 1 if: pass
===
match x:
    case (1: pass
===
@
def f(): pass
===
@x
y = 1
===
@x
===
@x y
def f(): pass
===
async x
===
async with a: pass
===
async def f(:
===
async for x in y: pass
===
type X
===
type X =
===
type X[T = int
===
type X[T, T] = int
===
def f[T, T](): pass
===
def f[](): pass
===
class A[]: pass
===
class A[T: (int]: pass
===
class A[*T: int]: pass
===
def f[T=int, U](): pass
===
type X = (yield)
===
type X = (a := 1)
===
def f[T: (yield)](): pass
===
def f() -> (yield): pass
===
def f(x: (yield)): pass
===
x: int: str
===
x: int =
===
(x): int = 1, 
===
x, y: int
===
[x]: int
===
f(): int
===
1: int
===
x.y(): int = 1
===
*a
===
*a = 1
===
*a, *b = c
===
a = *b
===
print(*)
===
print(**)
===
print(*a for a in b)
===
f(*)
===
return *a
===
for *a in b: pass
===
for f() in b: pass
===
for 1 in b: pass
===
for x in : pass
===
for x on y: pass
===
for in y: pass
===
for x y in z: pass
===
for (x, y in z: pass
===
for x in y z: pass
===
while: pass
===
while x = 1: pass
===
if: pass
===
if x then: pass
===
if x: else: pass
===
if (x: pass
===
if x): pass
===
if x == 1 pass
===
if not: pass
===
if x and: pass
===
if x is is y: pass
===
x not y
===
x in in y
===
x is not not y
===
not
===
a and
===
or b
===
a if b
===
a if b else
===
a if else c
===
(a if b)
===
[a if b]
===
f(a if b)
===
x = if a: b
===
x = (yield from)
===
x = for
===
x = while
===
x = import a
===
x = def f(): pass
===
def
===
class
===
whille x: pass
===
fro x in y: pass
===
retrun 1
===
def f():
    retrun 1
===
form x import y
===
imoprt x
===
clas A: pass
===
esle: pass
===
if x: pass
esle: pass
===
if x: pass
elfi y: pass
===
tyr: pass
except: pass
===
try: pass
exept: pass
===
try: pass
finaly: pass
===
wiht a: pass
===
defn f(): pass
===
aync def f(): pass
===
awiat x
===
x = lamda: 1
===
x = a adn b
===
x = a ro b
===
x = nto a
===
x = a nad b
===
raies x
===
yeild x
===
globl x
===
brek x
===
asert x
===
x = Tru e
===
for x ni y: pass
===
if x si y: pass
===
a = 1 +
b = 2
===
print(1
print(2)
===
foo(a, b
    c)
===
x = {
    'a': 1,
    'b': 2
    'c': 3
}
===
x = [
    1,
    2
    3
]
===
x = (
  "a",
  "b"
  c
)
===
def f(
    a,
    b
    c
): pass
===
x = \
===
x = 1 \ 
y
===
x = \a
===
\
===
x = "a\
===
x = "a
b"
===
x = 'it's'
===
x = "say "hi""
===
print('it's')
===
x = '\'
===
x = "\"
===
x = "\N{foo"
===
x = "\x1"
===
x = "\u12"
===
x = "\U00110000"
===
x = b"\x1"
===
from __future__ import braces
===
from __future__ import nosuch
===
x = 1
from __future__ import annotations
===
import a, 
===
import a b
===
import (a)
===
import *
===
from a import b c
===
from a import (b c)
===
from a import ()
===
from a import (*)
===
a, b, = 
===
(a, b
===
{a: b
===
"a" = 1
===
... = 1
===
__debug__ = 1
===
def f(__debug__): pass
===
x.__debug__ = 1
===
import __debug__
===
f(__debug__=1)
===
class A(b for b in c): pass
===
class A(x for x in y, z): pass
===
class 1A: pass
===
class A.B: pass
===
class A() pass
===
class A(a=1, a=2): pass
===
def f(a, *, b, a): pass
===
print(a, b, c=)
===
print(=1)
===
print(a, , b)
===
print(, a)
===
[, 1]
===
[1,, 2]
===
(,)
===
{,}
===
{1:2,,}
===
f(,)
===
x = 1;; y = 2
===
; x = 1
===
x = 1; y = = 2
===
x = 'a' 'b' c
===
x = a 'b'
===
x = 'a' % b c
===
x = 5px
===
x = 3in y
===
0_7
===
x = 0XZ
===
1if 2else 3 4
===
€ = 1
===
a‍b = 1
===
x = "a" “b”
===
x = 1 
===
print(1) print(2)
===
x = [1, 2, 3
for i in x:
    print(i)
===
def f(x):
    return x +
f(1)
===
if True:
    x = (1 +
    y = 2
===
d = {'a': 1, 'b' 2}
===
d = {'a' = 1}
===
dict('a'=1)
===
f(x for x in y for)
===
while True print(1)
===
if x == 1:: pass
===
for i in range(10):: pass
===
def f(a, b):: pass
===
lambda x:: 1
===
x[1:2, ::, :::]
===
with open('a') as f, open('b') as: pass
===
with (open('a') as f, open('b') as g) pass
===
with a as b as c: pass
===
assert (a, b
===
lambda x: (yield x) = 1
===
a = yield b = c
===
a += b += c
===
a += yield = 1
===
a = b += c
===
a: int += 1
===
(a) := 1
===
not x = 1
===
-x = 1
===
a < b = 1
===
a and b = 1
===
[a for a in b] = 1
===
(a for a in b) = 1
===
{a: b} = 1
===
{a} = 1
===
f"{a}" = 1
===
await a = 1
===
a.b() = 1
===
(yield) = 1
===
(a, b) = 1 = c
===
for x, f() in y: pass
===
for [a, 1] in y: pass
===
with a as (b, 1): pass
===
with a as [b, f()]: pass
===
[a for 1 in b]
===
[a for f() in b]
===
[a for a, 1 in b]
===
[a for a in b, c]
===
[a for a in *b]
===
[a for a in b if]
===
[(a, b for a in c]
===
[a for a in lambda: b]
===
[x := 1 for x in y]
===
[y for x in (y := z)]
===
[i := 0 for i in range(5)]
===
class A: [x := 1 for y in z]
===
def f(x=y:=1): pass
===
lambda: (x := 1) = 2
===
print(x := 1, y = z := 2)
===
{x := 1: 2}
===
{x: y := 1}
===
x[y := 1:2]
===
assert x := 1
===
del x := 1
===
if x := 1, y: = 2
===
try:
    x
except (A, B) as c, d:
    pass
===
try: x
except A: pass
except* B: pass
===
try: x
else: y
===
try: x
finally: y
else: z
===
try: x
except A: pass
finally: y
except B: z
===
try:
    x
except A
    y
===
try:
    x
finally
    y
===
try
    x
===
def f():
    try:
        x
    except* A:
        return 1
===
while 1:
    try:
        x
    except* A:
        break
===
def f(): return
    x
===
def f(): 
  x
   y
===
x = {
  "a": [1, 2,
  "b": 3
}
===
print("a" + "b"
print("c")
===
print(("a")
===
x = (1, [2, 3), 4]
===
def f(x, y=1, *args, z, **kw, w): pass
===
"""
===
x = r"abc\"
===
x = f"abc
===
x = f"{a
===
x = f"""{a
===
x = f'{a['b']'
===
f"{a:{b:{c:{d}}}}"
===
f"{a:{b}}}"
===
f"{'a' 'b' c}"
===
f"{a!r:^{width}.{precision}}}"
===
f"{a=!}"
===
f"{a!r!s}"
===
f"{a;b}"
===
f"{a\b}"
===
f"{ }"
===
f"{a,}" f"{,}"
===
f"{import x}"
===
f"{x := 1}" f"{(x := 1"
===
f"{a if b}"
===
f"{def}"
===
f"{a.}"
===
f"{a[}"
===
f"{a(}"
===
f"{a)}"
===
f"{a]}"
===
f"{#}"
===
f"{a#}"
===
f"{'"
===
f'{"""'
===
rf"{a" 
===
fb"a"
===
ub"a"
===
fr"a" rb"b"
===
x = print "a"
===
raise ValueError "a"
===
print f(x)
===
import a; from b import
===
a = (b for b in c d)
===
def f(a b): pass
===
def f(a; b): pass
===
def f(a, b) return a
===
class A: x = 
===
class A: def f(self): pass
===
if x: if y: pass
===
if x: for y in z: pass
===
for x in y: if z: pass
===
x = 1 if y: z
===
lambda x: return x
===
lambda: pass
===
f(lambda x: print x)
===
(lambda: 1
===
[lambda: 1 for x in y if lambda: 1 else 2]
===
a = 1,000 000
===
x = 1 000
===
x = 0.1.2
===
x = .5.
===
x = ...a
===
x = a?.b
===
x = a ?? b
===
let x = 1
===
var x = 1
===
const x = 1
===
int x = 1
===
function f() {}
===
if (x) { y }
===
for (i = 0; i < 3; i++) {}
===
x = new Foo()
===
switch x:
    case 1: pass
===
do: pass
===
unless x: pass
===
x = null;
y = undefined $
===
// comment
===
/* comment */
===
# ok
x = 1 // 
===
puts "hi"
===
echo "hi"
===
end
x y
===
>>> x = 1
===
$ python x.py
===
... x
===
In [1]: x
===
%timeit x
===
!pip install x
===
pip install x
===
python x.py
===
self.x = = 1
===
@property def f(self): pass
===
@ property
 def f(self): pass
===
async def f(): await
===
async def f(): await = 1
===
await = 1
===
async = 1
===
def async(): pass
===
import async
===
x.async
===
x.class
===
x.None
===
x.if = 1
===
f(if=1)
===
f(class=1)
===
f(lambda=1)
===
f(None)=1
===
{'a': 1}['a'] += = 1
'''
for source in progs.strip("\n").replace("\\'", "'").split("\n===\n"):
    try:
        compile(source + "\n", "f.py", "exec")
        print(repr(source), "compiles")
    except SyntaxError as e:
        place = e.lineno, e.offset, e.end_lineno, e.end_offset
        shown = "" if e.text is not None else " (no text)"
        print(f"{source!r}\n    {type(e).__name__}: {e.msg} {place}{shown}")
