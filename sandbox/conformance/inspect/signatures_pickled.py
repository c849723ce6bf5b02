"""Signatures, parameters and bound arguments are pickled and copied."""
import copy
import inspect
import pickle


def f(a: int, /, b=2, *rest, c: str = "c", **more) -> float:
    pass


sig = inspect.signature(f)
bound = sig.bind(1, c="x", d=4)
for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
    for whole in sig, bound, sig.parameters["b"]:
        twin = pickle.loads(pickle.dumps(whole, protocol))
        print(twin == whole, twin)
for whole in sig, bound, sig.parameters["c"]:
    for twin in copy.copy(whole), copy.deepcopy(whole):
        print(twin == whole, twin is whole, twin)
twin = pickle.loads(pickle.dumps(bound))
twin.apply_defaults()
print(twin, twin.args, twin.kwargs, twin.signature.return_annotation)
print(sig.__reduce__()[1:], sig.parameters["a"].__reduce__()[1:])

# Anything may be a default or an annotation, even what looks like nothing.
parameter = sig.parameters["b"]
print(parameter.replace(default=..., annotation=...), parameter.replace(default=None), parameter.replace())
print(sig.replace(return_annotation=...), sig.replace(parameters=[]), sig.replace())
