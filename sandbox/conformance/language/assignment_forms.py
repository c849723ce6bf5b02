# augmented assignment to names, items and attributes; evaluation order
log = []
def t(x):
    log.append(x)
    return x
class Box: pass
box = Box()
box.n = 1
box.n += 2
d = {'a': [1]}
d['a'] += [2]
l = [1, 2, 3]
l[t(0)] += t(10)
l[t(1)], l[t(2)] = t('x'), t('y')
print(box.n, d, l, log)
x = 7
x //= 2; x **= 3; x %= 10; x <<= 2; x |= 1; x ^= 3; x &= 0xfe; x >>= 1; x -= 1; x *= -1
print(x)
t1 = ([1],)
try:
    t1[0] += [2]
except TypeError as e:
    print(e, t1)
s = 'a'
s *= 3
s += 'b'
a: int = 5
b: 'not evaluated'
print(s, a, 'b' in globals())
