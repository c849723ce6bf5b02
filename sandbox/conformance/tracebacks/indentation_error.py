# an indentation error names itself
def f():
    x = 1
      y = 2
