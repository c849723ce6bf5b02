# Sources that nest too deep are refused: brackets, prefixes, blocks.
def attempt(what, source, mode="exec"):
    try:
        compile(source, "f", mode)
        print(what, "compiles")
    except Exception as e:
        print(what, type(e).__name__, e, len(e.args))


for n in 500, 20_000:
    for prefix in "-", "not ", "~ + ":
        attempt(f"{n} times {prefix!r}", prefix * (n // len(prefix.split())) + "4", "eval")
for n in 150, 250:
    for bracket in "(", "[", "{":
        attempt(f"{n} times {bracket!r}", bracket * n)


def managers(n, head="def f():"):
    return f"{head}\n with (\n a\n" + "".join(f" as a{i}, a\n" for i in range(n)) + " ): "


for n in 19, 20, 21:
    attempt(f"{n + 1} managers", managers(n) + "pass")
    attempt(f"{n + 1} managers in a generator", managers(n) + "yield a")
    attempt(f"{n + 1} managers in a coroutine", managers(n, "async def f():") + "pass")
    attempt(f"{n + 1} managers in a module", managers(n)[9:].replace("\n with", "with").lstrip() + "pass")
