# while, for, else, break, continue, nested
for i in range(10):
    if i % 2:
        continue
    if i > 6:
        break
    print(i, end=' ')
else:
    print('never')
n = 3
while n:
    n -= 1
    if n == 5:
        break
else:
    print('while else', n)
for i in range(3):
    for j in range(3):
        if j == 2:
            break
        if i == 1:
            continue
        print((i, j), end=' ')
    else:
        print('no')
print(i, j)
for i in range(2):
    try:
        continue
    finally:
        print('finally', i)
for i in [1, 2, 3, 4]:
    i = 10
print(i, list(range(5, 0, -2)), [*range(-3, 3, 2)])
items = [1, 2, 3]
for x in items:
    if len(items) < 6:
        items.append(x * 10)
print(items)
