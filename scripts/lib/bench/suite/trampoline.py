def run(task):
    stack = []
    value = None
    while True:
        try:
            value = task.send(value)
            if hasattr(value, "send"):
                stack.append(task)
                task = value
                value = None
                continue
        except StopIteration as stop:
            value = stop.value
        if not stack:
            return value
        task = stack.pop()


def fib(n):
    if n < 2:
        return n
    a = yield fib(n - 1)
    b = yield fib(n - 2)
    return a + b


def work():
    return run(fib(17))
