import contextvars
from collections.abc import Mapping
from contextvars import Context, ContextVar, Token, copy_context


def attempt(f, *args, **kwargs):
    try:
        print("gives", f(*args, **kwargs))
    except Exception as error:
        print(f"{type(error).__name__}: {error}".split(" at 0x")[0])


def short(x):
    return repr(x).split(" at 0x")[0]


var = ContextVar("var", default=1)
bare = ContextVar("bare")
print(short(var), short(bare), var.name)
print(var.get(), var.get(2), bare.get(3))
attempt(bare.get)
token = var.set("new")
print(short(token), token.var is var, token.old_value is Token.MISSING, Token.MISSING)
second = var.set("newer")
print(second.old_value)
var.reset(second)
print(var.get(), short(second))
attempt(var.reset, second)
attempt(bare.reset, token)
attempt(var.reset, 5)
attempt(Token)
attempt(ContextVar)
attempt(ContextVar, 5)
attempt(Context, 5)
with bare.set("inside"):
    print(bare.get())
print(bare.get("outside again"))

context = copy_context()
print(context[var], var in context, bare in context, context.get(bare), context.get(bare, 0), len(context))
print(list(context) == [var], list(context.keys()) == [var], list(context.values()), [v for _, v in context.items()])
attempt(lambda: context[bare])
attempt(lambda: context[5])
attempt(lambda: 5 in context)
attempt(hash, context)
print(context == context.copy(), context == Context(), isinstance(context, Mapping), short(context))


def inside(x, *, y=0):
    var.set(("inside", x, y))
    return copy_context()[var]


print(context.run(inside, 1, y=2), var.get(), context[var])
attempt(context.run)
attempt(context.run, context.run, print)
attempt(context.run, lambda: 1 / 0)
attempt(lambda: context.run(var.reset, token))
print(ContextVar[int], Token[str], sorted(contextvars.__all__))
try:
    class Sub(ContextVar):
        pass
except TypeError as error:
    print(error)
