# Whether `OSError.__new__` or `__init__` takes the arguments depends on which of the two a subclass has.
import errno
class O(OSError):
    def __new__(cls, message, baz=None):
        self = OSError.__new__(cls, message); self.baz = baz; return self
o = O('some message', baz='b'); print(o.args, o.baz, o)
o = O('some message', 'b2'); print(o.args, o.baz)
class O2(OSError):
    def __init__(self, message, bar=None): super().__init__(message); self.bar = bar
o = O2('m', bar=1); print(o.args, o.bar)
class O3(OSError):
    def __new__(cls, *a, **k): return OSError.__new__(cls, *a)
    def __init__(self, *a, **k): pass
o = O3(1, 'two', x=3); print(o.args, o.errno, o)
class O4(OSError):
    def __init__(self, *a): print(self.args, self.errno); super().__init__(*a); print(len(self.args), self.errno is None)
o = O4(errno.ENOENT, 'x', 'f'); print(type(o), o.strerror, o.filename)
class O5(OSError): pass
o = O5(errno.ENOENT, 'x', 'f'); print(type(o), o.filename, o.args[1:])
print(type(OSError(errno.ENOENT, 'x')), type(OSError.__new__(OSError, errno.EEXIST, 'y')), OSError.__new__(OSError, 1, 'y').errno)
e = OSError.__new__(O4, 1, 'two'); print(e.args, e.errno)
try: OSError(x=1)
except TypeError as e: print(e)
try: O5(x=1)
except TypeError as e: print(e)
try: OSError.__new__(OSError, x=1)
except TypeError as e: print(e)
e = OSError(2, 'a'); e.__init__(3, 'b'); print(e.args, e.errno)
e = O4(2, 'a'); OSError.__init__(e, 5, 'six'); print(e.args, e.errno)
class Both(OSError):
    def __new__(cls, *a): return super().__new__(cls, *a)
    def __init__(self, *a): super().__init__('other')
b = Both(4, 'four'); print(b.args, b.errno, str(b))
