def f(xs):
    for i in range(10):
        if i: continue
        break
    else:
        return 0
    for a, b in xs:
        print(a)
    while xs:
        xs = [x for x in xs if x]
