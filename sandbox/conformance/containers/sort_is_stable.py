seed = 3


def draw(n):
    global seed
    seed = (seed * 1103515245 + 12345) % 2147483648
    return (seed >> 8) % n


rows = [(draw(5), i) for i in range(120)]
print(sorted(rows, key=lambda r: r[0]))
print(sorted(rows, key=lambda r: r[0], reverse=True))
words = [chr(97 + draw(26)) * (1 + draw(3)) for _ in range(60)]
print(sorted(words), sorted(words, key=len), sorted(words, key=str.upper, reverse=True)[:5])
mixed = [1.5, True, 0, -2.5, 10**20, -(10**20), 3]
print(sorted(mixed), sorted(mixed, key=abs))
numbers = [draw(10**6) for _ in range(300)]
print(sorted(numbers) == [n for _, n in sorted((n, n) for n in numbers)], sorted(numbers, key=lambda n: -n)[:5])
items = [3, 1, 2]
try:
    items.sort(key=lambda x: items.append(1) or x)
except ValueError as e:
    print(e, items)
try:
    items.sort(key=lambda x: 1 / (x - 2))
except ZeroDivisionError as e:
    print(e, sorted(items))
try:
    [3, 'a', 1].sort()
except TypeError as e:
    print(e)
