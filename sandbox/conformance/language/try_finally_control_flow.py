# return, break and continue through finally
def f(n):
    for i in range(5):
        try:
            if i == n:
                return f'return {i}'
            if i == 3:
                break
        finally:
            print('finally', i, end='; ')
    return 'end'

print(f(1))
print(f(9))
def order():
    try:
        return print('value')
    finally:
        print('finally')
order()
def replaced():
    x = 1
    try:
        return x
    finally:
        x = 2
print(replaced())
def nested():
    try:
        try:
            raise ValueError(1)
        finally:
            print('inner finally')
    except ValueError as e:
        print('caught', e)
        return 'result'
    else:
        print('never')
    finally:
        print('outer finally')
print(nested())
