# static and class methods, through class and instance
class C:
    kind = 'C'

    @staticmethod
    def add(a, b):
        return a + b

    @classmethod
    def name(cls, suffix=''):
        return cls.kind + suffix

class D(C):
    kind = 'D'

print(C.add(1, 2), C().add(3, 4), C.name(), D.name('!'), D().name())
bound = D.name
print(bound('?'), bound.__self__ is D, C.add.__name__)
