# __repr__ that raises, seen from print and from f-strings
class Bad:
    def __repr__(self):
        raise ValueError('no repr')

try:
    print([Bad()])
except ValueError as e:
    print('list', e)
try:
    f'{Bad()!r}'
except ValueError as e:
    print('f-string', e)
print(Bad())
