import csv

for line in ['"a",,1', '"a",1,', ",", "", '"",2', '"a", ,1', "x"]:
    for quoting in (csv.QUOTE_NONNUMERIC, csv.QUOTE_STRINGS, csv.QUOTE_NOTNULL):
        try:
            print(repr(line), quoting, list(csv.reader([line], quoting=quoting)))
        except Exception as e:
            print(repr(line), quoting, type(e).__name__, e)
