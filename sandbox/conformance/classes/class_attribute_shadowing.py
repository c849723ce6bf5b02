# an instance attribute shadows the class's until it is deleted
class C:
    count = 0

a, b = C(), C()
a.count += 1
a.count += 1
print(a.count, b.count, C.count, a.__dict__, b.__dict__)
C.count = 10
print(a.count, b.count)
del a.count
print(a.count)
try:
    del a.count
except AttributeError as e:
    print(e)
