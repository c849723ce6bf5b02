# what methods assign to self is listed in the class
class A:
    def __init__(self, other):
        self.value = 1
        self.value += 2
        other.ignored = 3

class B:
    pass

print(A.__static_attributes__, B.__static_attributes__)
print([n for n in A.__dict__ if n not in ('__dict__', '__weakref__')])
