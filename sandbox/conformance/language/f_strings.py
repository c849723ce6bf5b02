# f-strings: conversions, formats, nesting, =
name, n, d = 'Ada', 3.14159, {'k': [1, 2]}
print(f'{name!r:>8}|{name:^7}|{n:.{1+1}f}|{d["k"][1]}|{{}}|{n=:.1f}|{name = }|{1 if n else 2}')
print(f'{(lambda x: x * 2)(4)} {[i for i in range(3)]} {f"{name}{"!" * 2}"} {name.upper()!s} {name!a}')
print(f'''multi
{name}
line''', rf'\d{name}', f'{"nested":{">"}{10}}', f'{ {"a": 1}["a"] }', f'{n!r:.4}', f'{3:{"05"}}')
print(f'{1,2}', f'{name[0]}{name[-1]}', f'{1 == 1}', f'{d=}', f'{"a" "b"}', f'{None}', f'{not 1}')
try:
    f'{name:d}'
except ValueError as e:
    print(e)
