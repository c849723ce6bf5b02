"""dir() without arguments asks any mapping of locals for its keys."""


class Keys:
    def __init__(self, keys):
        self.names = keys

    def __getitem__(self, name):
        raise KeyError(name)

    def keys(self):
        return self.names


class Named(dict):
    def keys(self):
        return ['b', 'a']


def attempt(names):
    try:
        print(eval('dir()', globals(), names))
    except TypeError as e:
        print(type(e).__name__, e)


attempt(Keys(['z', 'x', 'y']))
attempt(Keys(('z', 'x')))
attempt(Keys(1))
attempt(Keys(['a', 1]))
attempt(Named(c=1))
attempt({'c': 1, 'b': 2})
