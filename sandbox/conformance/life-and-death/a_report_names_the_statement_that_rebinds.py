async def c(): pass
one = c()


async def one():
    yield 1
x = 2
two = c()
class two:
    x = 1
three = c()
import sys as three
four = c()
for four in (): pass
for four in (1, 2): pass
five = c()
with open('x', 'w') as five:
    pass
six = c()
six = (1, 2)
x = 1
eight = c()
try: raise KeyError
except KeyError as eight: pass
nine = c()
nine = x
nine = x.real
print('end')
