# __setattr__ and __delattr__ take every store and delete
class Guarded:
    def __init__(self):
        self.a = 1

    def __setattr__(self, name, value):
        print('store', name, value)
        super().__setattr__(name, value)

    def __delattr__(self, name):
        print('delete', name)
        object.__delattr__(self, name)

g = Guarded()
g.a += 5
g.b = [1]
g.b.append(2)
print(g.__dict__)
del g.a
setattr(g, 'c', 3)
g.__dict__['quiet'] = True
print(sorted(vars(g)))
