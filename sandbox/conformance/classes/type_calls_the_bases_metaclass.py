# `type(name, bases, namespace)` makes a class of the bases' metaclass: its `__new__` and `__init__` are called, with the keywords.
class Meta(type):
    def __new__(mcls, name, bases, namespace, **keywords):
        print("new", mcls.__name__, name, [b.__name__ for b in bases], sorted(namespace), keywords)
        return super().__new__(mcls, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **keywords):
        print("init", cls.__name__, name, keywords)
        super().__init__(name, bases, namespace)


class Base(metaclass=Meta):
    pass


made = type("Made", (Base,), {"x": 1}, flag=True)
print(made, type(made), made.x)
print(type.__new__(type, "Bare", (Base,), {}, flag=2))


class Plain(type):
    def __init__(cls, *args, **keywords):
        print("plain init", args[0], keywords)


class Other(metaclass=Plain):
    pass


try:
    type("Third", (Other,), {}, flag=3)
except TypeError as error:
    print(error)
print(type(type("Third", (Other,), {})))
try:
    Plain("Fourth", (Base,), {})
except TypeError as error:
    print(error)


class Wider(Meta):
    pass


print(type(Meta("Fifth", (Wider("Sixth", (), {}),), {})))
try:
    type("X", (1,), {}, a=1)
except TypeError as error:
    print(error)
