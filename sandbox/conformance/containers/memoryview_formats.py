"""`memoryview.cast`: the same memory as items of other formats."""

import struct
from array import array

memory = bytearray(range(16))
view = memoryview(memory)
for code in "bBhHiIqQfdc":
    items = view.cast(code)
    print(code, items.format, items.itemsize, items.nbytes, len(items), items.shape, items.strides)
    print(items.tolist() if code not in "fd" else [f"{x:.4g}" for x in items])

shorts = view.cast("h")
shorts[0] = -2
shorts[-1] = 513
print(memory, shorts[1:3].tolist(), shorts[::2].tolist(), shorts[::-3].tobytes(), list(shorts[6:]))
shorts[1:3] = shorts[3:5]
print(memory.hex(" "), shorts.hex(), bytes(shorts[:1]), 513 in shorts)
print(shorts == memoryview(bytes(memory)).cast("h"), shorts == view, view == memory, shorts[:0].tolist())
doubles = memoryview(array("d", [1.5, -2.0]).tobytes()).cast("d")
print(doubles.tolist(), doubles.readonly, struct.unpack("2d", doubles), array("d", doubles))
floats = memoryview(bytearray(8)).cast("f")
floats[0], floats[1] = 1, 2.5
print(floats.tolist(), floats.obj, next(iter(floats)), max(floats))
print(view.cast("@i").format, view.cast("B", [16]).shape, view.cast("i", shape=(4,)).shape)

for attempt in (
    lambda: shorts.cast("i"),
    lambda: view.cast("z"),
    lambda: view.cast("<i"),
    lambda: view.cast(1),
    lambda: view[:3].cast("h"),
    lambda: view[::2].cast("h"),
    lambda: view.cast("i", shape=(3,)),
    lambda: shorts[8],
    lambda: shorts["a"],
    lambda: shorts.__setitem__(0, 40000),
    lambda: shorts.__setitem__(0, "a"),
    lambda: floats.__setitem__(0, "a"),
    lambda: doubles.__setitem__(0, 1.0),
    lambda: shorts.__setitem__(slice(0, 2), b"abcd"),
    lambda: hash(doubles),
    lambda: view.cast("c").__setitem__(0, b"ab"),
    lambda: view.cast("c").__setitem__(0, 1),
):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)

# The largest and the smallest numbers of each size.
for code, numbers in dict(b=[-128, 127], B=[255], h=[-(2**15)], H=[2**16 - 1], i=[-(2**31), 2**31 - 1], I=[2**31, 2**32 - 1],
                          q=[-(2**63), 2**63 - 1], Q=[2**63, 2**64 - 1]).items():
    view = memoryview(array(code, numbers))
    print(code, view.tolist(), list(view) == numbers, view == array(code, numbers))
    view[0] = numbers[-1]
    for beyond in numbers[-1] + 1, -(2**64):
        try:
            view[0] = beyond
        except ValueError as error:
            print(error, view[0])
