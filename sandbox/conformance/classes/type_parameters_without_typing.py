def f[T, *Ts](x: T | None, y: tuple[*Ts]) -> None | T: ...


print(f.__annotations__)
type Alias = tuple[int, str]
type Longer = tuple[bool, *Alias]
print(Alias.__module__, [*Alias], Longer.__value__, Alias | None, None | Alias)
type List[T] = list[T] | None
print(List[int], List.__value__, List.__type_params__)
