# local, enclosing, global, built-in; shadowing built-ins and getting them back
len_before = len('abc')
len = lambda x: 'shadowed'
print(len('abc'), len_before)
del len
print(len('abc'))
def outer():
    print = 'local'
    def inner():
        return print
    return inner()
print(outer())
import builtins
builtins.new_name = 'from builtins'
print(new_name)
list = [1]
try:
    list('x')
except TypeError as e:
    print(e)
del list
print(list('x'))
try:
    del list
except NameError as e:
    print(e)
