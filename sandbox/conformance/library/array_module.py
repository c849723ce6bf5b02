from array import array


def attempt(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as e:
        print(f'{type(e).__name__}: {e}')


a = array('i', [1, 2, 3])
a.append(4)
a.extend([5, 6])
a.insert(0, -1)
print(a, len(a), a[0], a[-1], a[1:3], a.typecode, a.itemsize, list(a), a.index(3), a.count(2), 5 in a)
a[0] = 9
a[1:2] = array('i', [7, 8])
print(a, a.pop(), a.pop(0), a, a.tolist(), a + array('i', [1]), array('i', [1]) * 3)
a.remove(7)
a.reverse()
print(a, a.tobytes(), array('B', b'abc'), array('d', [1.5]), array('f', [0.1]), array('w', 'hé'), array('d'), array('h', range(3)))
print(array('i', [1, 2]) == array('i', [1, 2]), array('i', [1]) < array('i', [2]), array('i', [1]) == array('d', [1.0]), array('i') == [])
attempt(a.append, 'x')
attempt(a.append, 1.5)
attempt(array('b').append, 200)
attempt(array('B').append, -1)
attempt(array('B').append, 256)
attempt(array('d').append, 'x')
attempt(lambda: a[100])
attempt(a.__setitem__, 100, 1)
attempt(a.remove, 99)
attempt(a.index, 99)
attempt(array('i').pop)
attempt(array, 'z')
attempt(array, 'i', 'text')
attempt(a.extend, array('d', [1.0]))
attempt(lambda: a + [1])
attempt(a.frombytes, b'abc')
b = array('H', [1, 256])
b.byteswap()
b.frombytes(b'\x01\x00')
print(b, sum(b), max(b), sorted(b, reverse=True), [x for x in b if x > 1], bytes(array('B', [1, 2])))
