# dropping a list closes its generators from the last to the first
def work(name):
    try:
        yield name
    finally:
        print('closed', name)

gens = [work(i) for i in range(3)]
for g in gens:
    next(g)
del g
print('dropping the list')
del gens
print('done')
