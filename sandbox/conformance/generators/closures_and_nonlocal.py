# generators share variables with the function around them
def make():
    total = 0
    def gen():
        nonlocal total
        while True:
            total += yield total
    def read():
        return total
    return gen(), gen(), read

a, b, read = make()
next(a), next(b)
print(a.send(5), b.send(10), a.send(1), read())
