# Built-in functions know what they are bound to or their module, descriptors the class that has them.
import inspect

for thing in print, str.join, dict.fromkeys, dict.__dict__["fromkeys"], [].append, int.__add__:
    print(type(thing).__name__, sorted(set(dir(thing)) - set(dir(object))))
for thing in print, len:
    print(hasattr(thing, "__objclass__"), hasattr(thing, "__self__"))
for thing in str.join, int.__add__, dict.__dict__["fromkeys"]:
    print(thing.__objclass__, hasattr(thing, "__self__"), hasattr(thing, "__module__"))


def three(a, b, c): ...


try:
    raise KeyError("handled")
except KeyError:
    try:
        inspect.getcallargs(three)
    except TypeError as error:
        print(error, repr(error.__context__), error.__cause__, error.__suppress_context__)
