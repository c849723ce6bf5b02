src = "def f(e):\n    try:\n        raise e\n" + "".join(f"    except E{i} as x: return {i}, x\n" for i in range(40)) + "    except ValueError: print('value')\n    except: print('other')\n    finally: print('f')\n    return 'end'\n"
src2 = "def g(e):\n    for _ in range(2):\n        try:\n            raise e\n" + "".join(f"        except E{i} as x:\n            if {i} % 2: continue\n            break\n" for i in range(40)) + "    else: return 'else'\n    return 'broken'\n"
ns = {f"E{i}": type(f"E{i}", (Exception,), {}) for i in range(40)}
exec(src, ns); exec(src2, ns)
print(ns["f"](ns["E0"](1)), ns["f"](ns["E39"]()), ns["f"](ValueError()), ns["f"](KeyError()))
print(ns["g"](ns["E1"]()), ns["g"](ns["E2"]()))
try: ns["g"](ValueError("past"))
except ValueError as e: print(repr(e), e.__context__)
exec("try:\n    1 / 0\n" + "except KeyError: pass\n" * 2600 + "except ZeroDivisionError: print('reached')\n")
exec("def h():\n    try:\n        yield 1\n" + "    except KeyError: pass\n" * 600 + "    except ValueError: yield 2\n", ns)
h = ns["h"](); print(next(h), h.throw(ValueError))
floats = eval("[" + ",".join(f"{i}.5" for i in range(12000)) + "]")
print(len(floats), sum(floats))
exec("".join(f"def f{i}(a): return a + {i}\n" for i in range(6000)) + "def gen():\n    x = yield 1\n    yield x / 0\nprint(f5999(1))", ns)
g = ns["gen"](); next(g)
g.send(5)
