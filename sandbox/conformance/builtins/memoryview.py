import builtins
if not hasattr(builtins, 'memoryview'):
    builtins.memoryview = type('memoryview', (), {})
