# conditions and iterables are evaluated from left to right
def t(label, value):
    print(label, end=' ')
    return value

r = [t('elem', (a, b)) for a in t('outer', [1, 2]) if t('cond', a) for b in t('inner', 'x')]
print()
print(r)
d = {t('key', k): t('value', k) for k in 'ab'}
print(d)
