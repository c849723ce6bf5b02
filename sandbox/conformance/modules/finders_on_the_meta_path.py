"""`sys.meta_path`: finders that a program adds are asked for modules, in their order, and loaders run what they found."""
import importlib
import importlib.util
import sys

print(len(sys.meta_path) > 2, sys.meta_path[-1] is not None)


class Finder:
    def find_spec(self, name, path, target=None):
        print('find', name, path)
        if name in ('virtual', 'pack', 'pack.sub'):
            return importlib.util.spec_from_loader(name, self, is_package=name == 'pack')

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        exec('x = 5\nprint(__name__, __spec__, __package__)', module.__dict__)


sys.meta_path.append(Finder())
import virtual

print(virtual.x, virtual, type(virtual.__loader__))
import pack.sub

print(pack, pack.sub.x, pack.__path__)
from pack import sub

try:
    from pack import nosub
except ImportError as error:
    print(error)
try:
    import nowhere
except ImportError as error:
    print(type(error), error)
print(importlib.import_module('virtual') is virtual)


class Failing:
    def create_module(self, spec):
        return None

    def find_spec(self, name, path, target=None):
        return importlib.util.spec_from_loader(name, self) if name == 'bad' else None

    def exec_module(self, module):
        module.y = 1
        raise ValueError(module.__name__)


sys.meta_path.insert(0, Failing())
try:
    import bad
except ValueError as error:
    print(error, 'bad' in sys.modules)


class Incomplete:
    @staticmethod
    def find_spec(name, path, target=None):
        return importlib.util.spec_from_loader(name, Incomplete) if name == 'half' else None

    def exec_module(self, module):
        pass


class Block:
    @classmethod
    def find_spec(cls, name, path, target=None):
        if name == 'colorsys':
            raise ImportError('blocked ' + name)


class Neither:
    pass


sys.meta_path[:0] = [Block, Incomplete, Neither]
for name in 'colorsys', 'half', 'cmd':
    try:
        print(__import__(name).__name__)
    except ImportError as error:
        print(error)
