import codecs
import traceback
from importlib.metadata import entry_points

try:
    entry_points(group='nothing.here')['x']
except KeyError as e:
    print(repr(e), repr(e.__context__))
for name in (2, None, b'utf-8', 'nope'):
    try:
        codecs.lookup(name)
    except Exception as e:
        print(type(e).__name__, e)

import types

for name in ('m', 5, None, b'm'):
    try:
        print(types.ModuleType(name))
    except TypeError as e:
        print(e)
