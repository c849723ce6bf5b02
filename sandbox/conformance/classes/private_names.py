# names with two leading underscores are mangled
class C:
    def __init__(self):
        self.__secret = 1
        self.__dunder__ = 2

    def get(self):
        return self.__secret

    def __hidden(self):
        return 'hidden'

    def call(self):
        return self.__hidden()

c = C()
print(c.get(), c.call(), sorted(c.__dict__), c._C__secret)
try:
    c.__secret
except AttributeError as e:
    print(e)
class D(C):
    def __init__(self):
        super().__init__()
        self.__secret = 'other'
d = D()
print(d.get(), sorted(d.__dict__))
