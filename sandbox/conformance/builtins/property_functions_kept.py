# None given to getter, setter or deleter of a property changes nothing.
class Shown:
    one = property(lambda self: 1)
    two = one.setter(None)
    three = one.getter(None).deleter(None)


print(Shown().two, Shown().three)
