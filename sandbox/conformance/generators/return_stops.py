# return ends iteration; what follows it never runs
def upto(limit):
    n = 0
    while True:
        if n == limit:
            return
        yield n
        n += 1

print(list(upto(3)), list(upto(0)))
