# characters by their Unicode names
print('\N{BULLET} \N{GREEK SMALL LETTER ALPHA} \N{SNOWMAN}', f'{1}\N{DEGREE SIGN}C')
