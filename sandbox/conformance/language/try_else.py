# else runs when nothing was raised
def f(x):
    try:
        y = 10 / x
    except ZeroDivisionError:
        print('zero')
    except (TypeError, ValueError) as e:
        print('type', e)
    else:
        print('else', y)
    finally:
        print('finally')

f(2)
f(0)
f('x')
try:
    e = 1
    try:
        raise KeyError
    except KeyError as e:
        pass
    print(e)
except NameError as err:
    print(err)
