# An object with the hash of a string, and equal to it, is found in a set and a dict that hold the string.
class Name:
    def __init__(self, text):
        self.text = text

    def __eq__(self, other):
        return self.text == other

    def __hash__(self):
        return hash(self.text)


a = Name("a")
names = {"a", "b", 1, "longer than that"}
print(a in names, Name("c") in names, a in {"a": 1}, {"a": 5}[a], len({"a", a}), len({a, "a"}))
print(Name("longer than that") in names, "a" in {a}, names - {a} == {"b", 1, "longer than that"}, hash("") == 0)
