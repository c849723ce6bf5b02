# errors while a function or class is being defined
def f(x):
    raise ValueError(x)

try:
    def g(a=f('default')): pass
except ValueError as e:
    print(e, e.__traceback__.tb_lineno)
try:
    @f
    def h(): pass
except ValueError as e:
    print(type(e.args[0]).__name__, e.__traceback__.tb_lineno)
class C(f('base')):
    pass
