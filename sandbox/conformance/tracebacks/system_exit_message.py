# sys.exit with a text prints it on standard error and ends with code 1
import sys
try:
    print('working')
    sys.exit('giving up')
finally:
    print('finally runs')
