# for over a generator: break, else, and going on with the rest
def numbers():
    for i in range(6):
        yield i

g = numbers()
for n in g:
    if n == 2:
        break
else:
    print('no break')
print('stopped at', n, 'rest', list(g))
for n in g:
    print('nothing left')
else:
    print('else runs')
