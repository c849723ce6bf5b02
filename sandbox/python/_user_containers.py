"""`UserDict`, `UserList` and `UserString` of `collections`: containers to inherit from, whose contents stand in `data`."""

from collections.abc import MutableMapping, MutableSequence, Sequence


def _content(value, cls):
    """What stands in a container of our kind; any other value as it is."""
    return value.data if isinstance(value, cls) else value


def _copied(container):
    """A container of the same class with the same attributes and a copy of the contents."""
    copy = container.__class__.__new__(container.__class__)
    copy.__dict__.update(container.__dict__)
    copy.__dict__["data"] = container.__dict__["data"][:]
    return copy


class UserDict(MutableMapping):
    """A mapping around a dictionary. All access goes through its own methods."""

    def __init__(self, dict=None, /, **kwargs):
        self.data = {}
        if dict is not None:
            self.update(dict)
        if kwargs:
            self.update(kwargs)

    def __len__(self):
        return len(self.data)

    def __getitem__(self, key):
        if key in self.data:
            return self.data[key]
        missing = getattr(self.__class__, "__missing__", None)
        if missing is None:
            raise KeyError(key)
        return missing(self, key)

    def __setitem__(self, key, item):
        self.data[key] = item

    def __delitem__(self, key):
        del self.data[key]

    def __iter__(self):
        return iter(self.data)

    def __contains__(self, key):
        return key in self.data

    def get(self, key, default=None):
        return self[key] if key in self else default

    def __repr__(self):
        return repr(self.data)

    def __or__(self, other):
        other = _content(other, UserDict)
        if not isinstance(other, dict):
            return NotImplemented
        return self.__class__(self.data | other)

    def __ror__(self, other):
        other = _content(other, UserDict)
        if not isinstance(other, dict):
            return NotImplemented
        return self.__class__(other | self.data)

    def __ior__(self, other):
        self.data |= _content(other, UserDict)
        return self

    def __copy__(self):
        copy = self.__class__.__new__(self.__class__)
        copy.__dict__.update(self.__dict__)
        copy.__dict__["data"] = self.__dict__["data"].copy()
        return copy

    def copy(self):
        if self.__class__ is UserDict:
            return UserDict(self.data.copy())
        copy = self.__copy__()
        copy.data = {}
        copy.update(self)
        return copy

    @classmethod
    def fromkeys(cls, iterable, value=None):
        made = cls()
        for key in iterable:
            made[key] = value
        return made


class UserList(MutableSequence):
    """A sequence around a list."""

    def __init__(self, initlist=None):
        self.data = []
        if initlist is not None:
            self.data[:] = _content(initlist, UserList)

    def __repr__(self):
        return repr(self.data)

    def __lt__(self, other):
        return self.data < _content(other, UserList)

    def __le__(self, other):
        return self.data <= _content(other, UserList)

    def __eq__(self, other):
        return self.data == _content(other, UserList)

    def __gt__(self, other):
        return self.data > _content(other, UserList)

    def __ge__(self, other):
        return self.data >= _content(other, UserList)

    def __contains__(self, item):
        return item in self.data

    def __len__(self):
        return len(self.data)

    def __getitem__(self, i):
        found = self.data[i]
        return self.__class__(found) if isinstance(i, slice) else found

    def __setitem__(self, i, item):
        self.data[i] = item

    def __delitem__(self, i):
        del self.data[i]

    def __add__(self, other):
        return self.__class__(self.data + list(_content(other, UserList)))

    def __radd__(self, other):
        return self.__class__(list(_content(other, UserList)) + self.data)

    def __iadd__(self, other):
        self.data += _content(other, UserList)
        return self

    def __mul__(self, n):
        return self.__class__(self.data * n)

    __rmul__ = __mul__

    def __imul__(self, n):
        self.data *= n
        return self

    __copy__ = _copied

    def append(self, item):
        self.data.append(item)

    def insert(self, i, item):
        self.data.insert(i, item)

    def pop(self, i=-1):
        return self.data.pop(i)

    def remove(self, item):
        self.data.remove(item)

    def clear(self):
        self.data.clear()

    def copy(self):
        return self.__class__(self)

    def count(self, item):
        return self.data.count(item)

    def index(self, item, *args):
        return self.data.index(item, *args)

    def reverse(self):
        self.data.reverse()

    def sort(self, /, *args, **kwds):
        self.data.sort(*args, **kwds)

    def extend(self, other):
        self.data.extend(_content(other, UserList))


class UserString(Sequence):
    """A sequence around a string. Most methods are those of `str`, and stand below the class."""

    def __init__(self, seq):
        self.data = _content(seq, UserString) if isinstance(seq, UserString) else str(seq)

    def __str__(self):
        return str(self.data)

    def __repr__(self):
        return repr(self.data)

    def __int__(self):
        return int(self.data)

    def __float__(self):
        return float(self.data)

    def __complex__(self):
        return complex(self.data)

    def __hash__(self):
        return hash(self.data)

    def __getnewargs__(self):
        return (self.data[:],)

    def __eq__(self, string):
        return self.data == _content(string, UserString)

    def __lt__(self, string):
        return self.data < _content(string, UserString)

    def __le__(self, string):
        return self.data <= _content(string, UserString)

    def __gt__(self, string):
        return self.data > _content(string, UserString)

    def __ge__(self, string):
        return self.data >= _content(string, UserString)

    def __contains__(self, char):
        return _content(char, UserString) in self.data

    def __len__(self):
        return len(self.data)

    def __getitem__(self, index):
        return self.__class__(self.data[index])

    def __add__(self, other):
        return self.__class__(self.data + str(other))

    def __radd__(self, other):
        return self.__class__(str(other) + self.data)

    def __mul__(self, n):
        return self.__class__(self.data * n)

    __rmul__ = __mul__

    def __mod__(self, args):
        return self.__class__(self.data % args)

    def __rmod__(self, template):
        return self.__class__(str(template) % self)

    maketrans = str.maketrans

    def encode(self, encoding="utf-8", errors="strict"):
        return self.data.encode(encoding or "utf-8", errors or "strict")


def _forward(name, *, gives_string):
    """Gives `UserString` a method of `str`, whose result is a `UserString` again where that is a string."""
    method = getattr(str, name)

    def forward(self, /, *args, **kwargs):
        args = [_content(arg, UserString) for arg in args]
        result = method(self.data, *args, **kwargs)
        return self.__class__(result) if gives_string else result

    forward.__name__ = name
    forward.__qualname__ = f"UserString.{name}"
    setattr(UserString, name, forward)


for _name in """capitalize casefold center expandtabs ljust lower lstrip removeprefix removesuffix replace rjust rstrip
        strip swapcase title translate upper zfill""".split():
    _forward(_name, gives_string=True)
for _name in """count endswith find format format_map index isalnum isalpha isascii isdecimal isdigit isidentifier islower
        isnumeric isprintable isspace istitle isupper join partition rfind rindex rpartition rsplit split splitlines
        startswith""".split():
    _forward(_name, gives_string=False)

for _class in UserDict, UserList, UserString:
    _class.__module__ = "collections"
