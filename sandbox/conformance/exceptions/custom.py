# exceptions of one's own: fields, str, hierarchy
class AppError(Exception):
    """Base."""

class NotFound(AppError):
    def __init__(self, key, *, where='here'):
        super().__init__(key, where)
        self.key = key
        self.where = where

    def __str__(self):
        return f'{self.key} not found {self.where}'

try:
    raise NotFound('x', where='there')
except AppError as e:
    print(e, repr(e), e.args, e.key, isinstance(e, NotFound))
class Bare(AppError): pass
print(repr(Bare('a')), str(Bare()), Bare.__doc__)
raise NotFound('y')
