# super(C) with one argument is a descriptor: kept as a class attribute, it binds to each instance.
class Base:
    def hello(self):
        return f"hello from {type(self).__name__}"


class Derived(Base):
    def hello(self):
        return "derived, " + self.__up.hello()


Derived._Derived__up = super(Derived)
print(Derived().hello())
up = super(Derived)
print(up.__self__, up.__get__(Derived()).hello(), up.__get__(None, Derived) is up)
