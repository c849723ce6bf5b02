# an object that behaves as a sequence
class Deck:
    def __init__(self, items):
        self._items = list(items)

    def __len__(self):
        return len(self._items)

    def __getitem__(self, key):
        print('get', key)
        return self._items[key]

    def __setitem__(self, key, value):
        self._items[key] = value

    def __delitem__(self, key):
        del self._items[key]

    def __contains__(self, x):
        print('contains', x)
        return x in self._items

d = Deck('abc')
print(len(d), d[0], d[-1], d[1:], 'b' in d)
d[0] = 'z'
del d[1]
print(list(d), bool(d), d[::2])
print(list(reversed(d)))
class Old:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i * 10
print(list(Old()), 20 in Old(), [x for x in Old()])
