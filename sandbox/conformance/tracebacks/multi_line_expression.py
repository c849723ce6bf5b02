# an expression over several lines is shown whole, with its marks
def f(a, b, c):
    return a / b

x = [
    1,
    f(
        10,
        0,
        c=[1,
           2],
    ),
    3,
]
