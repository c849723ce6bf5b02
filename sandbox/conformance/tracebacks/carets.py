# carets mark the part of the line that failed
def f(d):
    return d['a'] + d['b']['c'] * len(d['x'])

def index(items):
    return items[0][1] + items[5]

for call in (lambda: f({'a': 1, 'b': {'c': 2}}), lambda: index([[1, 2]])):
    try:
        call()
    except Exception as e:
        import traceback
        traceback.print_exc()
print('done')
