class D:
    def __del__(self): print('del sees', globals().get('e', 'nothing'))
try:
    raise ValueError(D())
except ValueError as e:
    print('handled')
print('after')
def gen():
    try: yield
    finally: print('finally sees', globals().get('e', 'nothing'))
try:
    x = gen(); next(x); y = ValueError(x); del x
    raise y
except ValueError as e:
    del y
print('end')
