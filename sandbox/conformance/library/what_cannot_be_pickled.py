"""Objects that pickle and copy refuse, in the words of the protocol."""
import contextvars
import copy
import pickle
import re
import struct
import threading
import types


def attempt(f):
    try:
        print(f().__class__)
    except Exception as e:
        print(type(e).__name__, e)


def generator():
    yield


async def nothing():
    pass


coroutine = nothing()
makers = {
    "lock": threading.Lock,
    "rlock": threading.RLock,
    "event": threading.Event,
    "generator": generator,
    "coroutine": lambda: coroutine,
    "module": lambda: types,
    "context": contextvars.copy_context,
    "variable": lambda: contextvars.ContextVar("x"),
    "code": lambda: generator.__code__,
    "keys": lambda: {}.keys(),
    "view": lambda: memoryview(b""),
    "struct": lambda: struct.Struct("i"),
    "proxy": lambda: types.MappingProxyType({}),
    "frame": lambda: generator().gi_frame,
}
for name, make in makers.items():
    print(name)
    for protocol in (1, 2, 5):
        attempt(lambda: pickle.dumps(make(), protocol))
    attempt(lambda: copy.copy(make()))
    attempt(lambda: copy.deepcopy(make()))
attempt(lambda: pickle.dumps(re.match("a", "a")))
attempt(lambda: pickle.dumps(re.compile("a").scanner("a")))
coroutine.close()
