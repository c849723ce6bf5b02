# each generator keeps its own locals between steps
def counter(start):
    step = 1
    while True:
        start += step
        step += 1
        yield start

a, b = counter(0), counter(100)
print(next(a), next(a), next(b), next(a), next(b))
