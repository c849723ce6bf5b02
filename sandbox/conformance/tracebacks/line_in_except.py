# a new exception in except shows both, and the line of each
def f():
    try:
        int('x')
    except ValueError:
        print('handling')
        {}['missing']

f()
