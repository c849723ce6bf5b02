# a thousand generators alive at once, stepped in turn
def count(n):
    while True:
        yield n
        n += 1

gens = [count(i) for i in range(1000)]
total = 0
for _ in range(3):
    total += sum(next(g) for g in gens)
print(total, next(gens[999]))
