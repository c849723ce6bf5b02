# An array is a mutable sequence: for isinstance and for patterns.
from array import array
from collections import deque
from collections.abc import MutableSequence, Sequence


def first_and_rest(subject):
    match subject:
        case [first, *rest]:
            return first, rest
    return "no sequence"


numbers = array("b", b"abc")
print(isinstance(numbers, MutableSequence), issubclass(array, Sequence))
for subject in (numbers, memoryview(b"abc"), b"abc", "abc", deque([1, 2]), range(3), {1}, {1: 2}):
    print(type(subject).__name__, first_and_rest(subject))
