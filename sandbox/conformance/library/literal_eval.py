import ast


def attempt(text):
    try:
        print(repr(ast.literal_eval(text)))
    except Exception as e:
        # The node itself is shown by a tree that the sandbox does not have.
        print(type(e).__name__, str(e) if 'Name(id' in str(e)[:45] else str(e).split(': ')[0])


for text in (
    '1', '-1.5e3', '0xff', '1_000', '3j', '1+2j', '-1-2j', "'a'", '"b\\n"', "b'x'", "'a' 'b'", 'None', 'True', '...', '[]', '[1, [2, (3,)]]',
    '(1,)', '()', '1, 2', '{}', "{'a': 1, 'b': {'c': None}}", '{1, 2}', 'set()', '  [1]', '(1)', "'''x'''", '+5', '- 5', '{1: 2,}',
    'a', 'f(1)', '1 + 1', '2 ** 3', 'not True', "__import__('os')", '[x for x in y]', 'a.b', "f'{1}'", 'lambda: 1', '1 if 2 else 3', "-'a'", 'a[0]',
    '[1', "'open", '1 +', '{1: }', ')', 'x = 1',
):  # fmt: skip
    attempt(text)
