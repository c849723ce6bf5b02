# Modules by hand: their repr with and without name, file and loader.
import types, sys
m = types.ModuleType('foo'); print(repr(m))
del m.__name__; print(repr(m)); m.__file__ = '/tmp/foo.py'; print(repr(m))
class BareLoader: pass
class FullLoader: pass
m = types.ModuleType('foo'); m.__loader__ = BareLoader; print(repr(m))
m.__loader__ = BareLoader(); print(repr(m)[:40]); del m.__name__; print(repr(m)[:40])
m = types.ModuleType('foo'); m.__name__ = 5; print(repr(m))
foo = types.ModuleType.__new__(types.ModuleType)
print(foo.__dict__)
try: print(foo.__name__)
except AttributeError as e: print(e)
print(repr(foo))
foo.x = 1; print(foo.__dict__)
m = types.ModuleType('m', 'doc'); print(m.__doc__, m.__dict__)
try: types.ModuleType()
except TypeError as e: print(e)
try: types.ModuleType(5)
except TypeError as e: print(e)
class M(types.ModuleType):
    def __repr__(self): return 'M!'
print(M('x'))
try: m.nope
except AttributeError as e: print(e)
del m.__name__
try: m.nope
except AttributeError as e: print(e)
m.__getattr__ = lambda name: name.upper(); print(m.nope)
m.__dir__ = lambda: ['a', 'c', 'b']; print(dir(m))
print(repr(sys)[:30], repr(types)[:14])
try: m.__dict__ = {}
except Exception as e: print(type(e), e)
m.__annotations__ = 3; print(m.__annotations__); del m.__annotations__
try: del m.__annotations__
except Exception as e: print(type(e), e)
print(types.ModuleType('a').__annotations__)
