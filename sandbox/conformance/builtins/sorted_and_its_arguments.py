for f in (lambda: sorted([2, 1], 3), lambda: sorted(), lambda: sorted([1], x=2), lambda: sorted([1], key=3), lambda: sorted([3, 1, 2], reverse=True, key=None), lambda: sorted([1], reverse='x'), lambda: sorted(5), lambda: sorted([2, 1], key=lambda: 1), lambda: sorted(iterable=[1]), lambda: sorted([1, 'a'])):
    try: print(f())
    except TypeError as e: print(e)
