import dis, inspect
def f(a, *b, **c): yield a
async def g(): "doc"
class C:
    def m(self): return __class__
for x in (f, g, C.m, lambda: 0): print(dis.pretty_flags(x.__code__.co_flags))
print(dis.pretty_flags(0), dis.COMPILER_FLAG_NAMES)
