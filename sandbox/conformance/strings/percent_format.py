# the % operator
print('%s %r %d %5.2f %-5s| %05d %x %o %e %g %c %% %+d' % ('s', 'r', 5, 3.14159, 'l', 42, 255, 8, 12345.678, 0.0001, 'c', 3))
print('%(a)s %(b)03d' % {'a': 1, 'b': 2}, '%s' % (1,), '%s' % [1, 2], '%*d' % (5, 42), '%.3s' % 'abcdef', '%5s|%-5s|' % ('a', 'b'), '%s' % None, '%i' % 3.9)
for bad in (lambda: '%s %s' % 1, lambda: '%d' % 'a', lambda: '%s' % (1, 2), lambda: '%(a)s' % {}, lambda: '%z' % 1, lambda: '%(a)s' % 1):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
