# except* wraps a plain exception in a group whose arguments are a message and a tuple
try:
    raise ValueError(1)
except* ValueError as group:
    print(group.args, group.exceptions, repr(group))
