import fractions
import statistics
from decimal import Decimal
from fractions import Fraction


def attempt(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error)


print("-- fractions")
print(Fraction(3, 6), repr(Fraction("0.125")), Fraction(1.5), Fraction("-3/4"), Fraction(Decimal("0.1")), Fraction(), Fraction(7), Fraction(" 1/3 "), Fraction("1e-3"))
a, b = Fraction(1, 3), Fraction(-3, 4)
print(a + b, a - b, a * b, a / b, a // b, a % b, a**2, a**-2, a**0.5, -a, abs(b), divmod(a, b), 2 * a, a + 1, a + 0.5, 1 - a, 2**a, a == Fraction(2, 6), a < b, a > 0.3)
print(a.numerator, a.denominator, float(a), int(b), round(b), round(Fraction(22, 7), 2), Fraction(3.14159).limit_denominator(100), b.as_integer_ratio(), hash(Fraction(1, 2)) == hash(0.5), bool(Fraction(0)), b.is_integer(), complex(a))
print(f"{a:.3f}", f"{Fraction(1000000, 7):,.2f}", f"{a}", f"{Fraction(5):>6}|", f"{a:e}", f"{b:+.1%}", sorted([a, b, Fraction(0)]), sum([a, b]), max(a, b), Fraction.from_float(0.25), Fraction.from_decimal(Decimal("1.1")))
attempt(Fraction, 1, 0)
attempt(Fraction, "x")
attempt(Fraction, "1/0")
attempt(Fraction, 1.5, 2)
attempt(Fraction, float("nan"))
attempt(Fraction, float("inf"))
attempt(Fraction, None)
attempt(lambda: a / 0)
attempt(lambda: a + "1")
attempt(lambda: a < "1")

print("-- statistics")
data = [1, 2, 2, 3, 4, 7, 9]
for f in (statistics.mean, statistics.fmean, statistics.median, statistics.median_low, statistics.median_high, statistics.median_grouped, statistics.mode, statistics.multimode, statistics.pstdev, statistics.pvariance, statistics.stdev, statistics.variance, statistics.geometric_mean, statistics.harmonic_mean, statistics.quantiles):
    print(f.__name__, f(data), f([1.5, 2.5, 2.5, 2.75]))
    attempt(f, [])
print(statistics.mean([Fraction(1, 3), Fraction(1, 2)]), statistics.mean([Decimal("0.1"), Decimal("0.25")]), statistics.quantiles(data, n=10, method="inclusive"), statistics.multimode("aabbc"), statistics.mode(["red", "blue", "red"]))
print(statistics.fmean([1, 2, 3], weights=[3, 1, 1]), statistics.harmonic_mean([40, 60], weights=[5, 30]), statistics.stdev([2.5, 3.25, 5.5, 11.25], xbar=5.625))
attempt(statistics.mean, ["a"])
attempt(statistics.stdev, [1])
attempt(statistics.harmonic_mean, [-1, 2])
attempt(statistics.quantiles, [1, 2], n=0)
x, y = [1, 2, 3, 4, 5], [1.1, 2.1, 2.9, 4.2, 5.1]
print(statistics.correlation(x, y), statistics.covariance(x, y), statistics.linear_regression(x, y), statistics.correlation(x, y, method="ranked"))
attempt(statistics.correlation, [1], [2])
attempt(statistics.linear_regression, [1, 1], [2, 3])
n = statistics.NormalDist(100, 15)
print(n, n.mean, n.stdev, n.variance, round(n.cdf(115), 12), n.pdf(100), n.inv_cdf(0.9), n.zscore(130), n + 5, n * 2, n.quantiles(4), round(n.overlap(statistics.NormalDist(110, 15)), 12), statistics.NormalDist.from_samples(data), n.samples(2, seed=1))
attempt(statistics.NormalDist, 0, -1)
attempt(n.inv_cdf, 2)
attempt(lambda: statistics.NormalDist(0, 0).cdf(1))
print(statistics.kde([1, 2, 3], h=1)(2), issubclass(statistics.StatisticsError, ValueError))
