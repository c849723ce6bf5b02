# := and the conditional expression, short circuits
data = [1, 5, 12, 3]
if (n := len(data)) > 3:
    print(n)
print([y for x in data if (y := x * 2) > 5], y)
while (item := data.pop()) != 5:
    print('popped', item)
def t(x):
    print('eval', x)
    return x
print(t(0) or t('') or t('last'), t(1) and t(2), 'a' if t(0) else 'b')
print(not [], not 'x', None or 0, 0 and 1 or 2, 1 if [] else 2 if '' else 3)
