# __del__ of an object runs at the moment the last reference goes
class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('del', self.name)

a = Noisy('a')
del a
print('one')
b = Noisy('b')
b = Noisy('c')
print('two')
def f():
    local = Noisy('local')
    print('in f')
f()
print('three')
items = [Noisy('x'), Noisy('y')]
items.pop()
print('four')
