# an unknown name that resembles a known one is suggested
counter = 1
def f():
    total = 5
    return totl

try:
    f()
except NameError as e:
    print(e, '|', e.name)
print(countr)
