# What the attributes of a function take, and what they answer after a deletion.
def show(step):
    try:
        print(step())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)


def set_and_read(obj, name, value):
    setattr(obj, name, value)
    return getattr(obj, name)


def delete_and_read(obj, name):
    delattr(obj, name)
    return getattr(obj, name)


def fresh():
    def f(a: int, *, c=1):
        pass

    return f


names = "__code__ __kwdefaults__ __annotations__ __annotate__ __type_params__ __defaults__ __dict__ __name__ __class__"
for name in names.split():
    for value in (5, (), [1], None, {"c": 3}):
        if (name, value) not in (("__class__", 5),):
            show(lambda: set_and_read(fresh(), name, value))
    if name not in ("__defaults__", "__kwdefaults__"):
        show(lambda: delete_and_read(fresh(), name))

f = fresh()
f.x = 1
f.__dict__ = {"y": 2}
print(f.y, hasattr(f, "x"), vars(f))
error = ValueError(1)
error.x = 1
error.__dict__ = {"y": 2}
print(error.y, hasattr(error, "x"), vars(error))
for obj in (error, ExceptionGroup("g", [error])):
    show(lambda: delete_and_read(obj, "__dict__"))
    show(lambda: set_and_read(obj, "__dict__", 5))
    show(lambda: delete_and_read(obj, "__class__"))
group = ExceptionGroup("g", [error])
group.args = ("other",)
print(repr(group), group)
