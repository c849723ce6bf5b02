import importlib
import os
import sys

sys.path.insert(0, os.getcwd())
with open('greeting.py', 'w') as f:
    f.write('WORD = "hello"\n\ndef greet(name):\n    return f"{WORD} {name}"\n')
os.mkdir('tools')
with open('tools/__init__.py', 'w') as f:
    f.write('from .numbers_ import double\n')
with open('tools/numbers_.py', 'w') as f:
    f.write('def double(x):\n    return x * 2\n')
import greeting
from tools import double

print(greeting.greet('Ada'), double(21), greeting.__name__, sys.modules['tools.numbers_'].__package__)
with open('broken.py', 'w') as f:
    f.write('x = 1\nraise ValueError("in the module")\n')
importlib.invalidate_caches()
try:
    import broken
except ValueError as e:
    print(e, 'broken' in sys.modules)
