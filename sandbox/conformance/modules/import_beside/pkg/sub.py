from . import VALUE
from .other import where
print('sub sees', VALUE, where())
