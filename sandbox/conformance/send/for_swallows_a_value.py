# mixing for and send: the value that send returns never reaches the loop
def countdown(n):
    while n > 0:
        new = yield n
        if new is not None:
            n = new
        else:
            n -= 1

c = countdown(5)
for n in c:
    print('loop', n)
    if n == 5:
        print('send gave', c.send(3))
