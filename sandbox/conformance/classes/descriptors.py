# data descriptors win over the instance, others lose to it
class Data:
    def __get__(self, obj, owner=None):
        return ('data', obj is not None, owner.__name__)

    def __set__(self, obj, value):
        print('set', value)

class NonData:
    def __get__(self, obj, owner=None):
        return ('non-data', obj is not None, owner.__name__)

class Named:
    def __set_name__(self, owner, name):
        print('named', owner.__name__, name)

class C:
    d = Data()
    n = NonData()
    x = Named()

c = C()
print(c.d, c.n, C.d, C.n)
c.d = 1
c.n = 2
c.__dict__['d'] = 3
print(c.d, c.n, c.__dict__)
