# float() of a subclass's instance is a plain float; of a float, the same object.
class Exact(float):
    pass


class Answers(float):
    def __float__(self):
        return 42.0


nan = float("nan")
print(type(float(Exact(1.5))), float(Answers(1)), type(Exact(Exact(2))), float(nan) is nan)
print(type(float.__new__(Exact, 1.5)), float(True), float())
