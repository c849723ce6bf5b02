"""`copy.replace` of a syntax tree."""
import ast
import copy

name = ast.parse("x").body[0].value
name.extra = 1
changed = copy.replace(name, id="y")
print(ast.dump(changed), hasattr(changed, "extra"))
