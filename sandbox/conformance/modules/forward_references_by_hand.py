from annotationlib import ForwardRef
for s in ("a b", "1 +", "list[int]", "*x", ""):
    try:
        f = ForwardRef(s); print(repr(f)); print(f.evaluate(globals={"list": list, "int": int, "x": (1,)}))
    except Exception as e: print(type(e).__name__, e)
try: ForwardRef(3)
except TypeError as e: print(e)
import typing
def g(a: "b c"): ...
try: typing.get_type_hints(g)
except Exception as e: print(type(e).__name__, e)
