# line joining, semicolons, indentation of any width, comments
x = 1; y = 2;
if x:
   z = (x +
        y)   # a comment inside
   if y:
            print(z); print('deep')
total = x + \
    y
def f(a,
      b=2,  # trailing comma next
      ): return a + b
print(total, f(
    1,
), [
    1,
    # comment
    2,
])
class C: x = 1; y = 2
print(C.x + C.y)
