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
