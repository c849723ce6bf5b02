# closing happens wherever the last reference goes, here inside a callee
def work():
    try:
        yield
    finally:
        print('closed')

def drop(holder):
    holder.pop()
    print('in the callee, after pop')

g = work()
next(g)
holder = [g]
del g
drop(holder)
print('back')
