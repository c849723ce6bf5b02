# nested blocks, functions and expressions
def f(n):
    if n:
        for i in range(1):
            while True:
                try:
                    with open_it() as o:
                        if o:
                            return [[[(((n)))]]]
                finally:
                    break
    return 'left by break'

class open_it:
    def __enter__(self): return self
    def __exit__(self, *a): print('exit')

print(f(1))
print(((((((1 + 2)))))), [[[[]]]], {'a': {'b': {'c': (1, [2, {3}])}}}['a']['b']['c'][1][1])
print((lambda: (lambda: (lambda: 'deep')())())())
