x = 3.14159; n = 42; s = 'hi'; w = 10
print(f'{x:.2f} {x:{w}.3} {n:#x} {n:08b} {s!r:>6} {s:^{w}} {n=} {x = :.1f} {s=!s} {n:,} {1234567:_} {-5: d} {5:+} {0.5:%} {1e10:g} {n!a}')
print(f"{'nested ' + f'{n + 1}'} {[f'{i}' for i in range(3)]} {{}} {n if n else 'no'} {(lambda q: q * 2)(3)} {n:{'>'}{w}}")
print(f'{n:}' f'{s}' 'plain' rf'\d{n}', f"""{
    n
    + 1  # comment
}""")
class F:
    def __format__(self, spec): return f'<{spec}>'
print(f'{F():a{1}b}', format(F()), '{:x}'.format(F()), '{0.__class__.__name__} {1[0]} {k!r}'.format(F(), [7], k='v'))
for bad in ['{:d}', '{:z}', '{:.2d}', '{:s}']:
    try: print(bad.format(3.5))
    except ValueError as e: print(e)
for bad, a in [('{', ()), ('}', ()), ('{0}{}', (1, 2)), ('{1}', (1,)), ('{a}', ()), ('{0.x}', (1,)), ('{0[}', (1,)), ('{!x}', (1,)), ('{:{}}', (1,))]:
    try: print(bad.format(*a))
    except Exception as e: print(type(e).__name__, e)
print('%s %r %5.2f %-5d| %05d %x %o %e %c %% %(a)s' % {'a': 1} if False else '%s %r %5.2f %-5d| %05d %x %o %e %c %%' % ('s', 's', 1.234, 5, 42, 255, 8, 12345.678, 65))
for f, a in [('%d', 's'), ('%s %s', (1,)), ('%s', (1, 2)), ('%z', 1), ('%', ()), ('%c', 'ab'), ('%(a)s', 3), ('%d', 1.5), ('%x', 1.5), ('%*d', (5, 3)), ('%.*f', (2, 3.14159))]:
    try: print(f % a)
    except Exception as e: print(type(e).__name__, e)
