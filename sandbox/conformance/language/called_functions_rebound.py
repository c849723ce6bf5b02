"""A function that its module calls by name, and every way by which that name can come to mean something else."""

import gc
import sys
import types
import weakref


def greet(name):
    return f'hello {name}'


def say():
    return greet('ann')


def loud(name):
    return name.upper()


def show(what):
    try:
        print(what, say())
    except Exception as e:
        print(what, type(e).__name__, e)


original = greet
module = sys.modules[__name__]


def restore():
    global greet
    greet = original


def by_global():
    global greet
    greet = loud


def by_global_def():
    global greet

    def greet(name):
        return 'global def ' + name


def by_walrus():
    global greet
    [greet := loud for _ in range(1)]


def by_loop():
    global greet
    for greet in (loud,):
        pass


def by_import():
    global greet
    from operator import neg as greet


def by_except():
    global greet
    try:
        1 / 0
    except ZeroDivisionError as greet:
        print('  handled:', type(greet).__name__)


def by_with():
    global greet
    from contextlib import nullcontext

    with nullcontext(loud) as greet:
        pass


def by_class():
    global greet

    class greet:
        def __init__(self, name):
            self.name = name

        def __repr__(self):
            return f'<greet {self.name}>'


def by_match():
    global greet
    match loud:
        case greet:
            pass


def by_delete():
    global greet
    del greet


def by_restricted():
    code = compile('greet = loud', 'inner', 'exec')
    exec(code, globals(), globals())


ways = {
    'global': by_global,
    'global def': by_global_def,
    'walrus': by_walrus,
    'for': by_loop,
    'import': by_import,
    'except': by_except,
    'with': by_with,
    'class': by_class,
    'match': by_match,
    'del': by_delete,
    'globals()[]': lambda: globals().__setitem__('greet', loud),
    'globals().update': lambda: globals().update(greet=loud),
    'globals() |=': lambda: globals().__ior__({'greet': loud}),
    'globals().pop': lambda: globals().pop('greet'),
    'del globals()[]': lambda: globals().__delitem__('greet'),
    'setdefault': lambda: globals().setdefault('greet', loud),
    'setattr': lambda: setattr(module, 'greet', loud),
    'delattr': lambda: delattr(module, 'greet'),
    'module.x =': lambda: exec('module.greet = loud'),
    'object.__setattr__': lambda: object.__setattr__(module, 'greet', loud),
    'object.__delattr__': lambda: object.__delattr__(module, 'greet'),
    'vars(module)': lambda: vars(module).__setitem__('greet', loud),
    'module.__dict__': lambda: module.__dict__.__setitem__('greet', loud),
    'exec': lambda: exec('greet = loud', globals()),
    'exec def': lambda: exec('def greet(name): return "exec " + name', globals()),
    'exec with both': by_restricted,
    'eval': lambda: eval('(greet := loud)', globals()),
    'other arity': lambda: exec('def greet(name, more): return more', globals()),
    'default': lambda: exec('def greet(name, more="!"): return name + more', globals()),
    'not callable': lambda: exec('greet = 5', globals()),
}
for name, way in ways.items():
    way()
    show(name)
    restore()
    show('  restored')

# A built-in of that name is found once the global is gone.
import builtins

builtins.greet = loud
del greet
show('builtin')
del builtins.greet
show('nothing')
try:
    greet
except NameError as e:
    print(e)
restore()
show('back')

# The function that was looked up first is called, whatever its arguments do.


def change():
    global greet
    greet = loud
    return 'bob'


def late():
    return greet(change())


print(late(), say())
restore()

# The attributes of the function.
greet.__defaults__ = ('nobody',)
print(say(), greet())
greet.__name__ = 'welcome'
print(greet.__name__, say())
greet.__defaults__ = None
greet.__name__ = 'greet'

# A function that is bound elsewhere dies when its name goes.


def short():
    return 1


def use():
    return short()


use()
ref = weakref.ref(short)
print(ref() is short)
short = None
gc.collect()
print(ref())
try:
    use()
except TypeError as e:
    print(e)

# The same name defined again and again.
for i in range(3):

    def step(n, i=i):
        return n * 10 + i

    def twice(n):
        return step(step(n, i), i)

    print(twice(1), list(globals()).index('step') < list(globals()).index('twice'))

# Recursion into what is rebound on the way.


def count(n):
    global count
    if n == 3:
        count = lambda n: f'other {n}'
    return count(n - 1) if n else 'end'


print(count(5))

# What is no function of the module calls for nothing: it is seen as it is.
print([k for k in globals() if k in ('greet', 'say', 'step', 'twice')])
print({k: type(v).__name__ for k, v in vars(module).items() if k in ('greet', 'say')})
print(module.say is say, getattr(module, 'greet') is greet, 'greet' in dir(module))


def unbound():
    return later(1)


try:
    unbound()
except NameError as e:
    print(e, e.__traceback__.tb_next.tb_lineno - unbound.__code__.co_firstlineno)


def later(n):
    return n + 1


print(unbound())
exec('def unbound(): return later(1) + later(2)\nprint(unbound())\nlater = None', space := dict(later=later))
print(space['later'], later(1))
try:
    space['unbound']()
except TypeError as e:
    print(e)
