"""`__prepare__` that gives a str."""
class Meta(type):
    @classmethod
    def __prepare__(cls, name, bases): return name
try:
    class A(metaclass=Meta): pass
except TypeError as e: print(e)
