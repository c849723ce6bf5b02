# a generator held by an object dies with the object, or with the attribute
class Box:
    pass

def work(name):
    try:
        yield name
    finally:
        print('closed', name)

box = Box()
box.g = work('attribute')
next(box.g)
box.g = None
print('overwritten')
box.g = work('deleted')
next(box.g)
del box.g
print('deleted')
box.g = work('with its owner')
next(box.g)
del box
print('gone')
