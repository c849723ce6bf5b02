# attribute and method calls on a temporary generator
def work():
    try:
        yield 1
    finally:
        print('closed')

print(work().gi_frame is not None)
print(work().__name__)
work().close()
print(next(iter(work())))
x = [next(work()), next(work())]
print(x)
