# messages of failed look-ups
class C:
    x = 1
d, l, s, t = {'a': 1}, [1, 2], 'abc', (1,)
import sys
for case in ('d["b"]', 'd[1, 2]', 'd[[]]', 'l[5]', 'l[-9]', 'l["a"]', 'l[1.0]', 's[9]', 's["a"]', 't[3]', 'l[9] = 1', 't[0] = 1',
             's[0] = "x"', 'C().y', 'C.y', 'l.foo', 's.foo', '(5).foo', 'None.foo', 'sys.foo', 'd.pop("q")', 'l.pop(7)', '[].pop()',
             'l.remove(9)', 'l.index(9)', 's.index("z")', 't.index(9)', 'set().pop()', '{}.popitem()', '{1}.remove(2)', 'l.foo = 1',
             'undefined', 'print.foo', 'int.foo', 'range(3)[5]', 'd.a', 'next(iter([]))', 'b"ab"[5]', 'bytes([300])', 'object().x = 1',
             '{[]}', 'hash({})', 'l[0:2:0]', '"abc".foo()', 'len.__foo__', 'import nothing_here', 'from sys import nothing'):
    try:
        exec(case)
    except Exception as e:
        print(case, '->', type(e).__name__ + ':', e)
