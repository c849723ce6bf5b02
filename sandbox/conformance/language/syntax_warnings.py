# what compiles, with a warning on standard error
x = 5
print(x is 5, x is not 'a')
print('\d')
assert (x, 'always true')
