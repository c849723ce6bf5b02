# generators dropped inside loops and nested calls close where they drop
def work(n):
    try:
        yield n
    finally:
        print('closed', n)

def first(g):
    return next(g)

for i in range(3):
    print(first(work(i)), end=' ')
print('end')
total = sum(first(work(i)) for i in range(2))
print(total)
print([first(work(i)) for i in range(2)])
