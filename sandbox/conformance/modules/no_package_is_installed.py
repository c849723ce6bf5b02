# importlib.metadata where nothing is installed.
import importlib.metadata
from importlib import metadata
from importlib.metadata import EntryPoint, PackageNotFoundError, entry_points, version


def t(f):
    try:
        print('ok', f())
    except Exception as e:
        print(type(e).__name__, e, e.args)


for ask in version, metadata.distribution, metadata.metadata, metadata.requires, metadata.files:
    t(lambda: ask('surely-not-installed'))
t(lambda: metadata.distribution(''))
t(lambda: len(entry_points(group='nothing.here')))
t(lambda: list(entry_points(group='nothing.here', name='x')))
t(lambda: entry_points(group='nothing.here')['x'])
print(issubclass(PackageNotFoundError, ModuleNotFoundError), PackageNotFoundError('x').name)
try:
    __version__ = version('my-package')
except PackageNotFoundError:
    __version__ = 'unknown'
print(__version__)
point = EntryPoint(name='join', value='os.path:join', group='tools')
print(point, point.module, point.attr, point.load()('a', 'b'), point.matches(name='join'), point.matches(group='x'))
t(lambda: setattr(point, 'name', 'x'))
