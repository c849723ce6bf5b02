"""Warnings about leaving `finally` come before every error of the symbol table and of the code generator; an error in a leading future import before them."""
import warnings

SOURCES = {
    "error in the symbol table": "def f():\n try: pass\n finally:\n  return 1\nawait 3\n",
    "error before": "await 3\ndef f():\n try: pass\n finally:\n  return 1\n",
    "class in finally": "for i in ():\n try: pass\n finally:\n  class A:\n   break\n",
    "nested": "def f():\n try: pass\n finally:\n  try:\n   return 1\n  finally:\n   def g():\n    return 2\n  match 3:\n   case 4: return\n   case _:\n    with a: return 5\n",
    "loops": "def f():\n for i in ():\n  try: pass\n  finally:\n   for j in ():\n    break\n    return\n   else:\n    continue\n   while 1: continue\n   break\n",
    "else of try": "def f():\n try: pass\n except: return 1\n else: return 2\n finally: pass\n",
    "future": "from __future__ import braces\ndef f():\n try: pass\n finally: return 1\n",
    "unknown future": "'doc'\nfrom __future__ import annotations, nothing\n1 is 1\n",
    "late future": "1 is 1\nx = 1\nfrom __future__ import annotations\n() is ()\n",
    "late unknown future": "x = 1\nfrom __future__ import nothing\n",
    "late braces": "1 is 1\nfrom __future__ import braces\n1()\n",
    "late future in a function": "def f():\n 1()\n from __future__ import division\n 2()\n3()\n",
}
for name, source in SOURCES.items():
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        try:
            compile(source, "<text>", "exec")
        except SyntaxError as e:
            print(name, "-", e.msg, e.lineno, e.offset)
        else:
            print(name, "- compiles")
    for one in seen:
        print("  ", one.lineno, one.message)
