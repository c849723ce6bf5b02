# wrong calls, in CPython's words
def none(): pass
def one(a): pass
def two(a, b): pass
def three(a, b, c): pass
def dflt(a, b=1): pass
def star(*args): pass
def kwonly(*, k, l): pass
def posonly(a, /, b): pass
class C:
    def m(self, x): pass
    @staticmethod
    def s(x): pass

calls = ['none(1)', 'one()', 'one(1, 2)', 'two()', 'two(1)', 'two(1, 2, 3)', 'three()', 'three(1)', 'dflt()', 'dflt(1, 2, 3)',
         'one(1, a=2)', 'one(b=1)', 'two(1, c=3)', 'star(k=1)', 'kwonly()', 'kwonly(k=1)', 'kwonly(1)', 'posonly(a=1, b=2)',
         'posonly(1)', 'C().m()', 'C().m(1, 2)', 'C.m()', 'C.s()', 'one(**{"a": 1}, **{"a": 2})', 'one(a=1, **{"a": 2})',
         'one(*5)', 'one(**5)', 'one(**{1: 2})', 'C(1)', 'len()', 'len(1, 2)', 'len(x=1)', 'int(1, 2, 3)', 'print(1, q=2)',
         'sorted()', 'range()', 'isinstance(1)', '"a".upper(1)', '[].append()', '{}.get()', '"a".join()', '"a".split(1)', 'dflt(a=1, bb=2)']
for call in calls:
    try:
        print(call, '=', eval(call))
    except TypeError as e:
        print(call, '->', e)
