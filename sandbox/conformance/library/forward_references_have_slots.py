"""typing_extensions and others read the slots of ForwardRef."""

from typing import ForwardRef, evaluate_forward_ref

ref = ForwardRef("x")
print(ForwardRef.__slots__)
for name in ForwardRef.__slots__:
    try:
        print(name, getattr(ref, name))
    except AttributeError as error:
        print(error)
print(hasattr(ref, "__dict__"), ref.__forward_arg__)
for name in ("__forward_arg__", "other"):
    try:
        setattr(ref, name, 3)
    except AttributeError as error:
        print(error)
try:

    class Derived(ForwardRef):
        pass

except TypeError as error:
    print(error)
print(ref == ForwardRef("x"), ref == ForwardRef("x", is_class=True), ref == ForwardRef("x", owner=int))
print(evaluate_forward_ref(ForwardRef("Counter[int]", module="collections")))


class Outer:
    class Inner:
        __slots__ = ("a",)


# An empty slot is named with the whole name of its class.
try:
    Outer.Inner().a
except AttributeError as error:
    print(error)
