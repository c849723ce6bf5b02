# What `from module import *` takes is what the module says, also what is loaded when it is first read.
import collections, functools, heapq, linecache, operator, socket, traceback

for m in collections, functools, heapq, linecache, operator, traceback:
    print(m.__name__, *sorted(m.__all__))
from collections import *
from inspect import *
from socket import *
from traceback import *

print(Counter("abca"), UserDict(a=1), UserList([1]), UserString("s"))
print(getfullargspec(lambda a, *b: 0).varargs, "sys" in globals(), "types" in globals(), "errno" in globals())
print(callable(print_exc), callable(create_connection), {"socket", "AF_INET", "timeout"} <= {*dir()})
print({"signature", "getsource", "stack", "Parameter", "currentframe"} <= {*dir()})
sys = "mine"
from asyncio import *

print(sys, run is asyncio.run if "asyncio" in globals() else "asyncio" in globals(), _get_running_loop(), type(__import__("asyncio").__all__))
print(*sorted(n for n in __import__("asyncio").__all__ if n[0] != "_" and "unix" not in n))
