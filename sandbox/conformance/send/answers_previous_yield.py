# each send answers the yield at which the generator waits
def dialogue():
    print('received', (yield 'one'))
    print('received', (yield 'two'))
    print('received', (yield 'three'))

d = dialogue()
print('got', next(d))
print('got', d.send('A'))
print('got', d.send('B'))
try:
    d.send('C')
except StopIteration:
    print('finished')
