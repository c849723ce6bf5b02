# for an operator the caret stands under the operator, tildes under its operands
def f(first, second):
    return (first + 1) * 2 - second

f(1, 'x')
