# exec and eval with namespaces
ns = {'x': 5}
exec('y = x * 2\ndef f(): return y', ns)
print(ns['y'], ns['f'](), eval('x + y', ns), eval('a + 1', {'a': 1}), eval('[i for i in range(3)]'))
exec('z = 1')
print(z)
def f():
    local = 3
    return eval('local + 1'), sorted(locals())
print(f())
try:
    eval('1 +')
except SyntaxError as e:
    print(e.msg)
print(eval(compile('2 ** 3', '<s>', 'eval')))
