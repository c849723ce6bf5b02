# a list on the class is shared by all instances
class C:
    items = []

    def add(self, x):
        self.items.append(x)

a, b = C(), C()
a.add(1)
b.add(2)
print(a.items, a.items is b.items is C.items, a.__dict__)
a.items += [3]
print(a.__dict__, C.items)
