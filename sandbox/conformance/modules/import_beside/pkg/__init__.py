print('pkg is loading')
VALUE = 'from the package'
from . import sub
