# for a call, tildes stand under the callee, carets under the arguments
def target(a, b):
    raise ValueError(a + b)

def caller():
    return [1, 2].append(target(1, b=2)) or 5

caller()
