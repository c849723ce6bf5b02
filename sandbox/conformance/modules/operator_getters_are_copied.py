"""Getters and callers of `operator` are copied and pickled by what they were made of."""
import copy
import operator
import pickle

for getter in (
    operator.itemgetter(1),
    operator.itemgetter("a", 2),
    operator.attrgetter("real"),
    operator.attrgetter("real", "imag"),
    operator.methodcaller("strip"),
    operator.methodcaller("split", ",", 1),
    operator.methodcaller("split", sep=",", maxsplit=1),
):
    print(getter.__reduce__())
    for other in copy.copy(getter), copy.deepcopy(getter):
        print(other, other is getter, type(other) is type(getter))
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        print(pickle.loads(pickle.dumps(getter, protocol)), end=" ")
    print()
