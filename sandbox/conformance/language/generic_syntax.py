# type parameters and type aliases
def first[T](items: list[T]) -> T:
    return items[0]

class Stack[T]:
    def __init__(self):
        self.items = []
    def push(self, x: T):
        self.items.append(x)

type Pair[A] = tuple[A, A]
print(first([1, 2]), first.__type_params__, Stack.__name__, Stack[int]().items, Pair, list[int], dict[str, int])
