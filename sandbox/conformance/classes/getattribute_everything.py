# __getattribute__ is asked for everything but implicit look-ups
class Spy:
    x = 1

    def __init__(self):
        self.y = 2

    def __getattribute__(self, name):
        if name.startswith('__'):
            return object.__getattribute__(self, name)
        print('look up', name)
        return object.__getattribute__(self, name)

    def __len__(self):
        return 7

    def method(self):
        return self.x + self.y

s = Spy()
print(s.x, s.method(), len(s))
s.z = 3
print(s.z)
