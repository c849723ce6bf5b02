import pickle
import pickletools
import shelve

store = {}
with shelve.Shelf(store) as shelf:
    shelf["a"] = [1, 2]
    shelf["a"].append(3)
    print(shelf["a"], list(shelf), len(shelf), "b" in shelf)
with shelve.Shelf(store, writeback=True) as shelf:
    shelf["a"].append(3)
print(pickle.loads(store[b"a"]))
try:
    shelf["a"]
except ValueError as error:
    print(error)
pickletools.dis(pickle.dumps((1, "a", {2: None}, b"x", 1.5, [True])))
pickletools.dis(pickle.dumps({"k": (1, 2**70)}, 0))
pickletools.dis(pickletools.optimize(pickle.dumps(["a", "a"], 2)))
