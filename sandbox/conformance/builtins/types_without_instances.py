# Types whose objects only the interpreter makes refuse to be called, iterators and functions too.
import types

makers = [iter([]), iter(()), iter({}), iter({1}), iter("a"), iter("é"), iter(b""), iter(range(1))]
makers += [reversed([]), {}.keys(), (i for i in ()), len, object.__init__, str.join, dict.__dict__["fromkeys"]]
makers += [(1).__add__, type.__dict__["__name__"], (lambda: 0).__get__]
for maker in makers:
    try:
        print(type(maker)())
    except TypeError as e:
        print(e)
for name in ("GeneratorType", "CoroutineType", "AsyncGeneratorType", "FrameType", "TracebackType"):
    try:
        getattr(types, name)()
    except TypeError as e:
        print(name, e)
