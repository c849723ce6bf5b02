# an object with send, throw and close gets what the driver does
class Duck:
    def __iter__(self):
        return self

    def __next__(self):
        print('next')
        return 'n'

    def send(self, value):
        print('send', value)
        if value == 'end':
            raise StopIteration('duck result')
        return 's'

    def throw(self, *args):
        print('throw', args)
        return 't'

    def close(self):
        print('close')

def outer():
    result = yield from Duck()
    print('result', result)
    yield 'last'

g = outer()
print(next(g), next(g), g.send(None), g.send(1), g.throw(ValueError('v')))
print(g.send('end'))
g = outer()
next(g)
g.close()
print('closed')
