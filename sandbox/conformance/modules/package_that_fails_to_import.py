"""What a package imported before it failed stays, and can be imported by its full name; a module that is None in sys.modules halts an import."""
import os
import sys

os.makedirs('pk/good')
for path, text in (
    ('pk/__init__.py', 'print("pk begins")\nimport pk.good\nimport pk.missing'),
    ('pk/good/__init__.py', 'print("good")'),
    ('pk/good/inner.py', 'print("inner")'),
):
    with open(path, 'w') as file:
        file.write(text)
sys.path.insert(0, '.')

for name in 'pk', 'pk.good.inner', 'pk.good', 'pk':
    try:
        print(__import__(name, fromlist=['x']).__name__)
    except ImportError as error:
        print(type(error).__name__, error)
print([name for name in sys.modules if name.startswith('pk')])

sys.modules['halted'] = None
sys.modules['json.tool'] = None
for source in 'import halted', 'import json.tool', 'from json import tool', 'import json.decoder.nothing':
    try:
        exec(source)
    except ImportError as error:
        print(type(error).__name__, error, error.name, getattr(error, '__notes__', None))
