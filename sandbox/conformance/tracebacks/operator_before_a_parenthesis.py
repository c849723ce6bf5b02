"""The carets of an operator take in a parenthesis that stands right behind it."""
import traceback

a = {}
def b1(): return 2*a
def b2(): return 2 *a
def b3(): return 2 *(a)
def b4(): return 2**a
def b5(): return 2 **(a)
def b6(): return 2*[1]*a
def b7(): return (2)*(a)
def b8(): return 2 -(-1)+(a)
def b9(): return 2 %{**a}
def b10(): return 2 *\
  a
def b11(): return 2 //(a)
for f in b1, b2, b3, b4, b5, b6, b7, b8, b9, b10, b11:
    try: f()
    except TypeError: traceback.print_exc()
