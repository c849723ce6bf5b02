# f_lineno follows the suspended yield
def work():
    yield 1
    x = 2

    yield x
    for i in range(2):
        yield (
            i
        )

g = work()
print('created', g.gi_frame.f_lineno)
for value in g:
    print(value, 'line', g.gi_frame.f_lineno)
print(g.gi_frame)
