# modules in the program's folder are imported once
import helper
import helper as h
from helper import greet, counter as c
from pkg import sub, VALUE
import pkg.other
from pkg.other import *

print(helper is h, greet('you'), c, helper.__name__, helper.__file__, sub.__name__, VALUE, pkg.other.where())
helper.counter += 1
print(helper.counter, c, visible, 'hidden' in globals(), '_private' in globals(), helper)
import sys
print('helper' in sys.modules, sys.modules['helper'] is helper, pkg.__path__ is not None, pkg.sub is sub)
