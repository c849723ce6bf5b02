# whatever empties a list, its last item goes first
class Item:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('gone', self.name)


def items():
    return [Item(name) for name in 'abc']


x = items()
x.clear()
print('cleared')
x = items()
x *= 0
print('repeated no times')
x = items()
x.__init__([1])
print('begun again')
x = items()
del x[:]
print('all deleted')
x = items()
x[:] = [1, 2]
print('all replaced')
x = items()
x = None
print('dropped')
