import warnings
def old(): warnings.warn("old is deprecated", DeprecationWarning, stacklevel=2)
def plain(): warnings.warn("plain")
old()
plain(); plain()
for i in range(3): old()
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    plain(); old()
    print(len(w), [str(x.message) for x in w], w[0].category, w[1].lineno, w[0].filename)
    print(w[0])
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try: plain()
    except UserWarning as e: print("raised", repr(e))
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    plain()
def show(message, category, filename, lineno, file=None, line=None):
    print("SHOW", message, category.__name__, lineno)
orig = warnings.showwarning
warnings.showwarning = show
warnings.warn("custom", RuntimeWarning)
warnings.showwarning = orig
warnings.warn(UserWarning("instance"))
try: warnings.warn("x", int)
except TypeError as e: print(e)
print(warnings.formatwarning("m", UserWarning, "f.py", 3, "code here"), end="")
class MyW(UserWarning): pass
warnings.warn("my", MyW)
warnings.warn_explicit("expl", UserWarning, "other.py", 7)
warnings.warn("pending", PendingDeprecationWarning)
warnings.warn("res", ResourceWarning)
@warnings.deprecated("use new")
def f(): return 3
print(f())
@warnings.deprecated("class old")
class C: pass
C()
async def co(): pass
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    co()
    def gen(): yield
    g = gen(); next(g)
    try: g.throw(ValueError, "x")
    except ValueError: pass
    print([(x.category.__name__, str(x.message), x.lineno) for x in w])
co()
g = gen(); next(g)
try: g.throw(ValueError, "x", None)
except ValueError: pass
warnings.filterwarnings("ignore", category=UserWarning)
plain()
warnings.resetwarnings()
plain()
