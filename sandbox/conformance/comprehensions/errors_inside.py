# an error inside a comprehension
def f(items):
    return [10 / x for x in items]

try:
    f([1, 0])
except ZeroDivisionError as e:
    print(e, e.__traceback__.tb_next.tb_frame.f_code.co_name)
f([2, 'a'])
