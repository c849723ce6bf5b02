import builtins
import sys

print(builtins, sys)
sys.displayhook([1, 'two'])
print(builtins._)
