"""Functions of a module replaced from outside of it: by assignment, a mock, a reload, another module's import."""

import importlib
import sys
from unittest import mock

SOURCE = '''
def fetch(url):
    return 'real ' + url

def fetch_all(urls):
    return [fetch(u) for u in urls]

async def wait(n):
    return n

async def wait_all(n):
    return [await wait(i) for i in range(n)]

def items(n):
    yield from range(n)

def total(n):
    return sum(items(n))
'''


sys.path.insert(0, '')
sys.dont_write_bytecode = True


def write(text):
    with open('patched_helpers.py', 'w') as f:
        f.write(text)
    importlib.invalidate_caches()


def drive(coro):
    try:
        coro.send(None)
    except StopIteration as e:
        return e.value


write(SOURCE)
import patched_helpers as helpers

print(helpers.fetch_all(['a', 'b']), drive(helpers.wait_all(3)), helpers.total(4))

with mock.patch.object(helpers, 'fetch', return_value='mocked') as m:
    print(helpers.fetch_all(['a', 'b']), m.call_args_list)
print(helpers.fetch_all(['c']))

with mock.patch('patched_helpers.fetch', lambda url: f'lambda {url}'):
    print(helpers.fetch_all(['d']))
print(helpers.fetch_all(['e']))

with mock.patch.dict(vars(helpers), {'items': lambda n: [n] * n}):
    print(helpers.total(3))
print(helpers.total(3))


async def slow(n):
    return -n


old, helpers.wait = helpers.wait, slow
print(drive(helpers.wait_all(3)))
helpers.wait = old
print(drive(helpers.wait_all(3)))

kept = helpers.fetch_all
write(SOURCE.replace('real', 'new').replace('def items(n)', 'def items(n, step=2)').replace('range(n)\n\ndef total', 'range(0, n, step)\n\ndef total'))
importlib.reload(helpers)
print(kept(['f']), helpers.fetch_all(['f']), helpers.total(5))

from patched_helpers import *

fetch = len
print(fetch_all(['gg']), fetch('gg'))
del helpers.fetch
try:
    fetch_all(['h'])
except NameError as e:
    print(e)
helpers.__dict__.clear()
try:
    fetch_all(['i'])
except NameError as e:
    print(e)
