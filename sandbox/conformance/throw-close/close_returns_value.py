# close gives the return value, if the generator returns on GeneratorExit (E8)
def work(value):
    try:
        yield
    except GeneratorExit:
        return value

g = work('result')
print(g.close())
g = work('result')
next(g)
print(g.close())
print(g.close())
