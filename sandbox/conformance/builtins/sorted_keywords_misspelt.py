# sorted() hands its keywords on to list.sort(), which says what it does not know, and what was meant.
for call in (
    lambda: sorted([2, 1], kesy=len),
    lambda: sorted([2, 1], revers=True),
    lambda: sorted([2, 1], other=1),
    lambda: [2, 1].sort(kesy=len),
    lambda: sorted(),
    lambda: sorted([1], len),
    lambda: sorted([2, 3, 1], reverse=True),
    lambda: sorted("bca", key=lambda c: -ord(c), reverse=1),
    lambda: sorted([1], key=None, reverse=None),
):
    try:
        print(call())
    except TypeError as e:
        print(e)
