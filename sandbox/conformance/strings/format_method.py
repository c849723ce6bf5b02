# str.format and format specs
print('{} {}'.format(1, 'a'), '{1} {0}'.format('x', 'y'), '{name!r:>6}'.format(name='n'), '{0[1]} {1.real}'.format([1, 2], 5), '{{}}'.format())
print('{:>{w}}|{:^5}|{:<5}|'.format('a', 'b', 'c', w=4), '{:05.1f}'.format(3.14159), '{:,}'.format(1234567), '{!s}'.format(None), '{:x}'.format(255), '{a[k]}'.format(a={'k': 1}))
print(format(5, '03d'), format('a', '>3'), format(1.5), format(True), format(None, ''), '{:>10}'.format('right'), '{:*^9}'.format('mid'))
for bad in ('"{} {}".format(1)', '"{a}".format()', '"{".format()', '"{:d}".format("x")', '"{0}{}".format(1)', '"}".format()', 'format([], "5")', '"{0.x}".format(5)'):
    try:
        eval(bad)
    except Exception as e:
        print(bad, '->', type(e).__name__, e)
