__all__ = ['visible', 'where']
visible = True
hidden = True
_private = True

def where():
    return __name__, __package__
