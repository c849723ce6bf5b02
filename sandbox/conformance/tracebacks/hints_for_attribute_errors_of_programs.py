import traceback
class A:
    def __init__(self): self.foo = 1
    def __getattr__(self, n): raise AttributeError(n)
try: A().fooo
except AttributeError as e:
    traceback.print_exc()
    print(e.name, e.obj)
class A:
    def __init__(self): self.foo = 1
    def __getattribute__(self, n): raise AttributeError(n)
try: A().fooo
except AttributeError as e:
    traceback.print_exc()
    print(e.name)
import asyncio
try: asyncio.PriorityQueu
except AttributeError as e:
    traceback.print_exc()
    print(e.name, e.obj is asyncio)
import types
m = types.ModuleType('m')
m.alpha = 1
m.__dir__ = lambda: ['beta', 'betas']
try: m.alph
except AttributeError as e: traceback.print_exc()
try: m.bet
except AttributeError as e: traceback.print_exc()
class Lazy:
    right = 1
    @property
    def size(self): raise AttributeError('no size yet')
    @property
    def rigth(self): raise AttributeError('misspelt')
for name in ('size', 'rigth'):
    try: getattr(Lazy(), name)
    except AttributeError as e: traceback.print_exc(); print(e.name, type(e.obj).__name__)
class Wraps:
    def __init__(self, target): self.target = target
    def __getattr__(self, name): return getattr(self.target, name)
try: Wraps('text').uper()
except AttributeError as e: traceback.print_exc(); print(e.name, e.obj)
class Own(AttributeError):
    def __init__(self, name): self.name = name
class Raises:
    def __getattr__(self, name): raise Own('mine')
try: Raises().x
except AttributeError as e: print(e.name, e.obj)
