# decorators apply from the bottom up; with arguments; on classes
from functools import wraps

def log(label):
    print('making', label)
    def decorate(f):
        print('decorating', f.__name__, 'with', label)
        @wraps(f)
        def wrapper(*args, **kwargs):
            print(label, args, kwargs)
            return f(*args, **kwargs)
        return wrapper
    return decorate

@log('outer')
@log('inner')
def add(a, b=1):
    """Adds."""
    return a + b

print(add(1, b=5), add.__name__, add.__doc__, add.__wrapped__.__name__)
def register(cls):
    cls.registered = True
    return cls
@register
class C:
    pass
print(C.registered)
