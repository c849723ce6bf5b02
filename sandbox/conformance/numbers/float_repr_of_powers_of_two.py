# The shortest digits of a power of two are found otherwise than those of other numbers: its neighbours are not equally far.
for n in range(-1022, 1024, 7):
    print(n, 2.0**n, -(2.0**n))
print(2**-24, 2.0**-44, 2.0**70, 5e-324, 6.8494042156512595e-195)
