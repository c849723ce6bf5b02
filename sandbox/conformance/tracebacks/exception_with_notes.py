# notes are printed below the message
e = ValueError('wrong')
e.add_note('first note')
e.add_note('second note\nin two lines')
raise e
