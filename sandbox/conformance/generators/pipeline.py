# generators chained into a pipeline pull one item at a time
def read(lines):
    for line in lines:
        print('read', line)
        yield line

def grep(pattern, lines):
    for line in lines:
        if pattern in line:
            yield line

def upper(lines):
    for line in lines:
        yield line.upper()

for line in upper(grep('py', read(['a python', 'a cat', 'pypy']))):
    print('got', line)
