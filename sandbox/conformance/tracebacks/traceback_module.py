# format_exc gives what would be printed; tb_lineno walks the entries
import traceback

def f():
    raise LookupError('nothing here')

try:
    f()
except LookupError as e:
    print(traceback.format_exc(), end='')
    print([entry.lineno for entry in traceback.extract_tb(e.__traceback__)])
    print(''.join(traceback.format_exception_only(e)), end='')
