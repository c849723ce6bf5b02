# names that are JavaScript's, not Python's, are plain names
var = let = const = function = new = this = typeof = void = null = undefined = arguments = 1
delete, switch, case, default, throw, catch, instanceof, enum, export, extends, super_, static = range(12)
def f(constructor, prototype, eval_, arguments, hasOwnProperty=5):
    let = constructor + prototype
    return let + arguments + hasOwnProperty
class Object:
    prototype = 'p'
    def constructor(self):
        return self.prototype
    def toString(self):
        return 'ts'
print(var + let, f(1, 2, 3, arguments=4), Object().constructor(), Object().toString(), case, undefined, match := 3, type)
match = {'__proto__': 1, 'constructor': 2}
print(match, match['__proto__'], 'toString' in match, [c for c in match])
