"""The classes that finders and loaders of modules derive from; paths that have to be there."""
import importlib.abc
import importlib.machinery
import importlib.util
import os.path
import pathlib
import sys


class FromText(importlib.abc.InspectLoader):
    def __init__(self, texts):
        self.texts = texts

    def get_source(self, fullname):
        return self.texts[fullname]


loader = FromText({'made': 'x = 5\ndef f(): return __name__'})
spec = importlib.util.spec_from_loader('made', loader, is_package=False)
module = importlib.util.module_from_spec(spec)
loader.exec_module(module)
print(module.x, module.f(), module.__spec__.name, isinstance(loader, importlib.abc.Loader), importlib.abc.Loader)


class Data(importlib.abc.SourceLoader):
    def get_data(self, path):
        return f'path = {path!r}'.encode()

    def get_filename(self, fullname):
        return f'/virtual/{fullname}.py'


namespace = {}
exec(Data().get_code('some'), namespace)
print(namespace['path'], Data().is_package('some'), Data().get_source('some'))
for cls in importlib.abc.Loader, importlib.abc.InspectLoader, importlib.abc.ResourceLoader, importlib.abc.MetaPathFinder:
    try:
        print(type(cls()).__name__)
    except TypeError as error:
        print(error)
print(issubclass(importlib.machinery.SourceFileLoader, importlib.abc.FileLoader), issubclass(importlib.machinery.PathFinder, importlib.abc.MetaPathFinder))

for attempt in (lambda: os.path.realpath('no/such', strict=True), lambda: pathlib.Path('nothing').resolve(strict=True)):
    try:
        print(attempt())
    except FileNotFoundError as error:
        print(error.strerror, os.path.relpath(error.filename))
print(os.path.relpath(os.path.realpath('no/such')), os.path.relpath(os.path.realpath('no', strict=os.path.ALLOW_MISSING)), os.path.ALLOW_MISSING)
