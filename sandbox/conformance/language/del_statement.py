# del of names, items, slices and attributes
l = list(range(6))
del l[0], l[-1], l[1:3]
d = {'a': 1, 'b': 2}
del d['a']
x = y = 1
del x
print(l, d, y)
for bad in ('del l[9]', 'del d["z"]', 'del x', 'del y.z', 'del (1, 2)[0]', 'del "abc"[0]'):
    try:
        exec(bad)
    except Exception as e:
        print(bad, '->', type(e).__name__, e)
