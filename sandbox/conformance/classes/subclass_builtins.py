# subclasses of list, dict, str, int, float, tuple and exceptions carry attributes of their own
class L(list):
    def total(self):
        return sum(self)

class S(str):
    def shout(self):
        return S(self.upper() + '!')

class F(float):
    pass

class T(tuple):
    @property
    def first(self):
        return self[0]

l = L([1, 2, 3])
l.append(4)
l.tag = 'mine'
print(l, l.total(), l.tag, type(l[1:]).__name__, isinstance(l, list), l == [1, 2, 3, 4], len(l))
s = S('hey')
s.tag = 1
print(s.shout().shout(), s.tag, type(s + 'x').__name__, s == 'hey', {s: 1}['hey'], s[0])
print(F(1.5) + 1, T((7, 8)).first, T((1, 2)) == (1, 2), T((3, 4)))
class E(ValueError):
    def __init__(self, code):
        super().__init__(f'code {code}')
        self.code = code
try:
    raise E(7)
except ValueError as e:
    print(e, e.code, repr(e), e.args)
