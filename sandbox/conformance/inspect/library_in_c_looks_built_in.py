"""Modules that CPython has in C and we in Python: their functions and methods are built-in ones."""
import array, asyncio, bisect, codecs, datetime, decimal, gc, inspect, io, os, types

for f in [codecs.encode, bisect.bisect_left, gc.collect, os.getpid, asyncio.current_task]:
    print(f, type(f).__name__, inspect.isfunction(f), inspect.isbuiltin(f), hasattr(f, "__code__"))
for m in [io.StringIO.read, array.array.append, decimal.Decimal.sqrt, datetime.date.isoformat, asyncio.Task.cancel]:
    print(m, type(m).__name__, inspect.isroutine(m), inspect.ismethoddescriptor(m))
print(decimal.Decimal.__add__, types.SimpleNamespace.__repr__)
print(decimal.Decimal.real, type(decimal.Decimal.__dict__["from_float"]).__name__)

stream = io.StringIO("text")
print(type(stream.read).__name__, inspect.ismethod(stream.read), stream.read.__name__, stream.read.__qualname__)
print(io.StringIO.read(stream))
for attempt in [
    lambda: io.StringIO.read(1),
    lambda: io.StringIO.read(),
    lambda: codecs.encode(),
    lambda: os.fspath(),
    lambda: bisect.bisect_left([1]),
    lambda: setattr(codecs.encode, "x", 1),
]:
    try:
        attempt()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)


class Uses:
    encode = codecs.encode  # a built-in function does not bind
    now = gc.collect


print(Uses().encode("x"), Uses.encode is codecs.encode)
print(inspect.signature(codecs.encode), inspect.signature(asyncio.Task.cancel))


class Loud(io.StringIO):
    def read(self, *args):
        return super().read(*args).upper()


print(Loud("abc").read())
