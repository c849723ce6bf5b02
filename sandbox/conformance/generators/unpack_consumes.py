# unpacking takes one item more than it needs, to see that there is none
def work():
    for i in range(4):
        print('yielding', i)
        yield i

try:
    a, b = work()
except ValueError as e:
    print(e)
first, *rest = work()
print(first, rest)
try:
    a, b, c, d, e = work()
except ValueError as e:
    print(e)
