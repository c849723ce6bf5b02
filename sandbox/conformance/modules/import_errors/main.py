# failed imports: missing modules, missing names, errors while loading, circular imports
for statement in ('import missing', 'import pkg.missing', 'from good import nothing', 'from . import x', 'import good.sub',
                  'import broken', 'import broken', 'import bad_syntax', 'import circular_a'):
    try:
        exec(statement)
        print(statement, 'works')
    except (ImportError, ZeroDivisionError, SyntaxError) as e:
        print(statement, '->', type(e).__name__ + ':', e)
import broken
