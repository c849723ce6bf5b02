# a syntax error shows file, line and caret and no traceback
def f()
    return 1
