# slices of sequences; the slice object
l = list(range(10))
print(l[2:5], l[:3], l[-3:], l[::3], l[::-1], l[8:2:-2], l[5:5], l[20:], l[-20:2], 'abcdef'[1:-1], (1, 2, 3)[:2])
s = slice(1, 8, 3)
print(s, s.start, s.stop, s.step, l[s], s.indices(5), slice(3), slice(None, None, -1).indices(4))
class I:
    def __index__(self): return 2
print(l[I()], l[I():], 'abc'[I()], [0] * I(), range(I()))
class G:
    def __getitem__(self, k): return k
print(G()[1:2], G()[1:2, ::3], G()[...], G()[:, 5])
