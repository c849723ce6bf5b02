import types


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class MetaA(type):
    pass


class MetaB(type):
    pass


class A(metaclass=MetaA):
    pass


class B(metaclass=MetaB):
    pass


show(lambda: types.prepare_class("C", (A, B)))
show(lambda: types.new_class("C", (A, B)))
show(lambda: types.prepare_class("C", (A,))[0])


class ListOfEntries:
    def __mro_entries__(self, bases):
        return [dict]


show(lambda: types.resolve_bases((ListOfEntries(),)))
show(lambda: types.new_class("X", (ListOfEntries(),)))


class Box:
    _value = 1

    @types.DynamicClassAttribute
    def value(self):
        "the value"
        return self._value

    @value.setter
    def value(self, value):
        self._value = value

    @value.deleter
    def value(self):
        self._value = -1


b = Box()
print(b.value)
b.value = 9
print(b.value)
del b.value
print(b.value)
show(lambda: Box.value)
attribute = Box.__dict__["value"]
print(attribute.__doc__, attribute.overwrite_doc, attribute.getter(lambda self: 5).__get__(b))
