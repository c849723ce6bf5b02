# a pipeline of the Curious Course: follow, grep, printer, as coroutines that push
from functools import wraps

def coroutine(func):
    @wraps(func)
    def primed(*args, **kwargs):
        cr = func(*args, **kwargs)
        cr.send(None)
        return cr
    return primed

def follow(lines, target):
    for line in lines:
        target.send(line)
    target.close()

@coroutine
def grep(pattern, target):
    try:
        while True:
            line = yield
            if pattern in line:
                target.send(line)
    except GeneratorExit:
        print('grep done')
        target.close()

@coroutine
def printer():
    count = 0
    try:
        while True:
            print((yield))
            count += 1
    except GeneratorExit:
        print('printed', count)

follow(['python rocks', 'cats', 'more python'], grep('python', printer()))
