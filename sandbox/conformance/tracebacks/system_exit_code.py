# raise SystemExit with a number ends quietly with that code
import sys
print('working')
try:
    sys.exit(3)
except SystemExit as e:
    print('code', e.code)
    raise
