# Trees asked for with type comments, of sources that have none.
import ast
print(ast.dump(ast.parse("x = 1 # plain\ns = 'a'\ndef f(a,\n  b): # two\n  for i in a: # type : no\n    pass\n  with a: pass\n", type_comments=True)))
print(ast.parse("x = 1", type_comments=True).body[0].type_comment)
