# closing a generator that was not started runs nothing and finishes it
def work():
    print('never printed')
    try:
        yield
    finally:
        print('never printed either')

g = work()
print(g.close())
print(list(g), g.gi_frame)
