# input reads standard input line by line, then raises EOFError
name = input('name? ')
print(f'hello {name}')
print(int(input()) + 1)
try:
    input('more? ')
except EOFError as e:
    print(type(e).__name__, e)
