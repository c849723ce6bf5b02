# a misspelt keyword is guessed where the error is printed
x = 3
whille x:
    x -= 1
