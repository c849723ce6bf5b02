# a module of the standard library that was not imported is named in the hint, whether it is here or not
import traceback

for name in ['asyncio.run(1)', 'string.digits', 'sys.exit()', 'math', 'tkinter.Tk()']:
    try:
        eval(name)
    except NameError as e:
        traceback.print_exception(e)
try:
    error
except NameError:
    traceback.print_exc()
maths = 1
outer
