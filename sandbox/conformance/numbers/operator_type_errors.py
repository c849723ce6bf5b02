# wrong operands, in CPython's words
five, nothing = 5, None
cases = ['1 + "a"', '"a" + 1', '[1] + (2,)', '{} + {}', '1 - None', '"a" * "b"', '"a" * 1.5', '-"a"', '~1.5',
         '1 < "a"', 'None < None', '[] < 5', '{} < {}', '1 in 5', '"a" in 5', '1 in "a"', 'len(5)', 'five()', 'nothing[0]',
         'five[0]', 'print.x', '"a" % 1', '"%d" % "x"', 'abs("x")', 'sum(["a"])', '1 @ 2', '3 << 1.5', '1 << -1', 'round("x")',
         'max([])', 'max(5)', 'int < 5', '1 + []']
for case in cases:
    try:
        print(case, '=', eval(case))
    except Exception as e:
        print(case, '->', type(e).__name__ + ':', e)
