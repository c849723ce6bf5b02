# break leaves the loop's generator suspended; it dies when the loop's last reference goes
def numbers():
    try:
        yield 1
        yield 2
    finally:
        print('closed')

for n in numbers():
    print('got', n)
    break
print('after an anonymous generator')

g = numbers()
for n in g:
    print('got', n)
    break
print('after a named generator')
print('still usable:', next(g))
del g
print('done')
