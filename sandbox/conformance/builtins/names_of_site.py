"""What `site` adds to the built-ins, and the names that a NameError offers among them."""
import builtins

print(copyright)
print(credits)
print(license, exit, quit, help, sep="\n")
print(type(help), type(license), type(exit))
copyright()
print([n for n in dir(builtins) if n[0].islower()])
for wrong in ("heap", "parse", "qit", "copyrigth", "Fals", "opn", "lenn", "Valu"):
    try:
        exec(wrong)
    except NameError as e:
        import traceback
        print(traceback.format_exception_only(e)[-1], end="")
for wrong in ("heap", "parse", "qit", "Fals", "lenn"):
    try:
        exec(wrong)
    except NameError as e:
        print(*traceback.TracebackException.from_exception(e).format_exception_only())
        print(traceback.format_exception(e)[-1])
lenn
