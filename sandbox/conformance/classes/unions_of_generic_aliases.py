from typing import Optional, TypeVar, Union

T = TypeVar("T")
print(list[int] | None, None | list[int], list[int] | int, int | list[int], list[int] | list[int])
both = list[T] | set[T] | T
print(both, both.__parameters__, both[int], type(both))
print(dict[str, list[int]] | tuple[int, ...] | None, Union[list[int], set[str]], Optional[list[int]])


class Box[V]:
    def put(self, value: V | list[V] | None) -> "Box[V]": ...


print(Box[int] | list[Box[str]] | None)
print(Box.put.__annotations__["value"])
type Either[A] = list[A] | set[A]
print(Either.__value__, Either[int])
try:
    list[int] | "text"
except TypeError as e:
    print(e)
