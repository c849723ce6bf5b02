# a name that an operand rebinds has its old value to the left and its new one to the right
w = 5
print(w, (w := 6), w, w + (w := 7) + w)
def outer():
    v = 1
    def inner():
        nonlocal v
        v += 10
        return v
    return v + inner() + v, [v, inner(), v], (v, inner())
print(outer())
def local():
    a = 1
    return a, (a := 2), a + (a := 3), f'{a}{(a := 4)}{a}'
print(local())
G = 1
def bump():
    global G
    G += 1
    return G
print(G, bump(), G, G * bump() - G, {G: bump()})
if (z := 0): print('no')
elif not (z := 1): print('no')
match z:
    case 1 if (z := 0): print('no')
    case n: print(n, z)
