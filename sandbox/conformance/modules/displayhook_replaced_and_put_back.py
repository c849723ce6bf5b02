import builtins
import sys

sys.displayhook = sys.__displayhook__
sys.displayhook(None)
sys.displayhook([1, "two"])
print(builtins._)
seen = []
sys.displayhook = seen.append
exec(compile("6 * 7", "<stdin>", "single"))
print(seen, builtins._)
sys.displayhook = sys.__displayhook__
exec(compile("6 * 7; None; 'text'", "<stdin>", "single"))
print(builtins._)
