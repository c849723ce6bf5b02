import operator, copy, os, math, pickle
def t(name, f):
    C = type('C', (), {name: None})
    try: print(name, 'gives', f(C()))
    except Exception as e: print(name, type(e).__name__, e)
for name, f in {
    '__len__': len, '__next__': next, '__iter__': iter, '__contains__': lambda c: 1 in c, '__reversed__': reversed,
    '__hash__': hash, '__bool__': bool, '__call__': lambda c: c(), '__eq__': lambda c: c == 1, '__ne__': lambda c: c != 1,
    '__lt__': lambda c: c < 1, '__ge__': lambda c: 1 <= c, '__add__': lambda c: c + 1, '__radd__': lambda c: 1 + c,
    '__iadd__': lambda c: operator.iadd(c, 1), '__neg__': lambda c: -c, '__index__': lambda c: [1][c], '__int__': int,
    '__float__': float, '__complex__': complex, '__str__': str, '__repr__': repr, '__format__': format, '__bytes__': bytes,
    '__getitem__': lambda c: c[0], '__setitem__': lambda c: operator.setitem(c, 0, 0), '__delitem__': lambda c: operator.delitem(c, 0),
    '__getattr__': lambda c: c.x, '__setattr__': lambda c: setattr(c, 'x', 1), '__delattr__': lambda c: delattr(c, 'x'),
    '__enter__': lambda c: exec('with c: pass', {'c': c}), '__dir__': dir, '__length_hint__': operator.length_hint,
    '__await__': lambda c: c.__await__, '__fspath__': os.fspath, '__trunc__': math.trunc, '__ceil__': math.ceil,
    '__round__': round, '__abs__': abs, '__divmod__': lambda c: divmod(c, 1), '__pow__': lambda c: c ** 2,
    '__copy__': lambda c: type(copy.copy(c)).__name__, '__sizeof__': lambda c: c.__sizeof__, '__missing__': lambda c: 1,
    '__aiter__': aiter, '__anext__': anext, '__instancecheck__': lambda c: isinstance(1, c), '__mro_entries__': lambda c: type('D', (c,), {}),
    '__matmul__': lambda c: c @ 1, '__and__': lambda c: c & 1, '__rand__': lambda c: 1 & c, '__invert__': lambda c: ~c,
    '__getattribute__': lambda c: c.x, '__init__': lambda c: type(c)(), '__new__': lambda c: 1, '__del__': lambda c: 1,
    '__set_name__': lambda c: type('D', (), {'c': c}), '__get__': lambda c: type('D', (), {'c': c}).c,
    '__set__': lambda c: setattr(type('D', (), {'c': c})(), 'c', 1), '__reduce_ex__': copy.copy, '__subclasscheck__': lambda c: issubclass(int, c),
}.items(): t(name, f)

class Items:
    def __getitem__(self, i): raise IndexError
    __iter__ = None
class NoItem: __class_getitem__ = None
for f in (lambda: 1 in Items(), lambda: NoItem[int], lambda: list(Items())):
    try: f()
    except TypeError as e: print(e)
