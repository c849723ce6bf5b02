import calendar
from datetime import date

print(calendar.month(2024, 2))
print(calendar.calendar(2024, m=4)[:400])
calendar.prmonth(2023, 10, w=3)
print(calendar.TextCalendar(calendar.SUNDAY).formatmonth(2024, 9))
print(calendar.isleap(2024), calendar.leapdays(2000, 2025), calendar.weekday(2024, 2, 29), calendar.monthrange(2024, 2))
print(calendar.monthcalendar(2024, 2), calendar.weekheader(2), calendar.firstweekday())
calendar.setfirstweekday(calendar.SUNDAY)
print(calendar.monthcalendar(2024, 2)[0], calendar.firstweekday())
calendar.setfirstweekday(0)
print(list(calendar.day_name), list(calendar.month_abbr), calendar.day_abbr[2], calendar.month_name[12])
print(calendar.MONDAY, repr(calendar.SUNDAY), calendar.Month.MARCH, repr(calendar.JANUARY), calendar.timegm((2024, 1, 1, 0, 0, 0)))
c = calendar.Calendar(firstweekday=6)
print(list(c.iterweekdays()), list(c.itermonthdays(2024, 2))[:5], list(c.itermonthdays2(2024, 2))[:2], next(c.itermonthdates(2024, 2)))
print(c.monthdatescalendar(2024, 2)[0][-1], c.monthdays2calendar(2024, 3)[0])
print(calendar.HTMLCalendar().formatmonth(2024, 2)[:200])
for f, *args in [(calendar.monthrange, 2024, 13), (calendar.setfirstweekday, 7), (calendar.weekday, 2024, 2, 30)]:
    try:
        f(*args)
    except Exception as error:
        print(type(error).__name__, error)
