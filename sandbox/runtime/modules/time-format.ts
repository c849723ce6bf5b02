/** Dates as text: `time.strftime` in the C locale, UTC. */

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const DAY_MS = 86_400_000;

function utc(year: number, month: number, day: number): number {
  const d = new Date(0);
  d.setUTCFullYear(year, month - 1, day);
  return d.getTime();
}

/** 0 is Monday. */
export const weekday = (year: number, month: number, day: number): number =>
  (new Date(utc(year, month, day)).getUTCDay() + 6) % 7;

/** 1 is the first of January. */
export const dayOfYear = (year: number, month: number, day: number): number =>
  Math.round((utc(year, month, day) - utc(year, 1, 1)) / DAY_MS) + 1;

/** ISO 8601's year and week: week 1 is the one with the first Thursday. */
function isoWeek(year: number, month: number, day: number): [year: number, week: number] {
  const thursday = new Date(utc(year, month, day) + (3 - weekday(year, month, day)) * DAY_MS);
  const y = thursday.getUTCFullYear();
  return [y, Math.floor((thursday.getTime() - utc(y, 1, 1)) / DAY_MS / 7) + 1];
}

const pad = (n: number, width = 2, fill = '0'): string => String(n).padStart(width, fill);

/** Formats the nine fields of a struct_time. Directives that C does not have stay as they are. */
export function strftime(template: string, t: number[], zone = 'UTC'): string {
  const [year, month, day, hour, minute, second, wday, yday] = t as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const weekdayName = WEEKDAYS[wday] ?? '?';
  const monthName = MONTHS[month - 1] ?? '?';
  const part = (code: string): string | undefined => {
    switch (code) {
      case 'a':
        return weekdayName.slice(0, 3);
      case 'A':
        return weekdayName;
      case 'b':
      case 'h':
        return monthName.slice(0, 3);
      case 'B':
        return monthName;
      case 'c':
        return strftime('%a %b %e %H:%M:%S %Y', t);
      case 'C':
        return pad(Math.floor(year / 100));
      case 'd':
        return pad(day);
      case 'D':
      case 'x':
        return strftime('%m/%d/%y', t);
      case 'e':
        return pad(day, 2, ' ');
      case 'F':
        return strftime('%Y-%m-%d', t);
      case 'G':
        return String(isoWeek(year, month, day)[0]);
      case 'H':
        return pad(hour);
      case 'I':
        return pad(hour % 12 === 0 ? 12 : hour % 12);
      case 'j':
        return pad(yday, 3);
      case 'm':
        return pad(month);
      case 'M':
        return pad(minute);
      case 'n':
        return '\n';
      case 'p':
        return hour < 12 ? 'AM' : 'PM';
      case 'r':
        return strftime('%I:%M:%S %p', t);
      case 'R':
        return strftime('%H:%M', t);
      case 's':
        return String(utc(year, month, day) / 1000 + hour * 3600 + minute * 60 + second);
      case 'S':
        return pad(second);
      case 't':
        return '\t';
      case 'T':
      case 'X':
        return strftime('%H:%M:%S', t);
      case 'u':
        return String(wday + 1);
      case 'U':
        return pad(Math.floor((yday + 6 - ((wday + 1) % 7)) / 7));
      case 'V':
        return pad(isoWeek(year, month, day)[1]);
      case 'w':
        return String((wday + 1) % 7);
      case 'W':
        return pad(Math.floor((yday + 6 - wday) / 7));
      case 'y':
        return pad(((year % 100) + 100) % 100);
      case 'Y':
        return String(year);
      case 'z':
        return '+0000';
      case 'Z':
        return zone;
      case '%':
        return '%';
      default:
        return undefined;
    }
  };
  return template.replace(/%(.)/gs, (whole, code: string) => part(code) ?? whole);
}
