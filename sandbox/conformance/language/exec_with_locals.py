"""`exec` with separate locals runs a source as if it stood in a class body: functions do not see its names."""
source = '''
a = 10
def f():
    global b
    b = 20
    try:
        return a
    except NameError as e:
        return str(e)
print(f(), b, a)
b = 30
def g():
    return b
print(g())
class K:
    c = a
print(K.c, [a for _ in range(2)], [y := 1 for _ in range(1)], y)
print(sorted(n for n in locals() if n[0] != '_'))
'''
space, names = {}, {}
exec(source, space, names)
print(sorted(n for n in space if n[0] != '_'), sorted(names))
code = compile(source, 'twice', 'exec')
exec(code, {}, {})
exec('print(a)\na = 2\ndel c\nprint(a)', {'a': 1}, names := {'c': 3})
print(names)


class Upper(dict):
    def __missing__(self, key):
        if key.islower():
            raise KeyError(key)
        return key * 2

    def __setitem__(self, key, value):
        print('set', key)
        super().__setitem__(key, value)


m = Upper()
exec('x = AB\nprint(x, [x for _ in range(1)])\nprint(nothing)' if False else 'x = AB\nprint(x)', {}, m)
print(eval('x + CD', {}, m), m)
x = 'global'


def function():
    x = 'local'
    exec('print(x); x = 3')
    return x, eval('x'), eval('(lambda: x)()')


print(function())
exec('1 +', {}, {}) if False else None
exec('def f():\n  1/0\nf()', {})
