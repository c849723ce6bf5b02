"""What a clean-up raises is printed without suggestions and notes of names."""


class Typo:
    def __init__(self, kind):
        self.kind = kind

    def __del__(self):
        if self.kind == 'attribute':
            self.kimd
        elif self.kind == 'name':
            prnit()
        elif self.kind == 'note':
            error = ValueError('told')
            error.add_note('a note')
            raise error
        else:
            raise ExceptionGroup('group', [ValueError(1)]) from KeyError('cause')


for kind in 'attribute', 'name', 'note', 'group':
    Typo(kind)
    print(kind)
