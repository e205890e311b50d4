#!/usr/bin/env python3
# What goes in: nothing. What comes out: the days of 설 and 추석 from 1900 to 2110, a line a year: tests/times/lunar_holidays.txt. Why it exists: the
# library asks ICU; the exhaustive test wants somebody else's word. This is reckoned from the sky: new moons and the sun's longitude by the
# series of Meeus, Astronomical Algorithms (2nd edition, chapters 25 and 49), in the day of Korea.
#
# The rule: a month begins on the day of the new moon. The month of the winter solstice is the eleventh. Where thirteen months lie from one
# eleventh to the next, the first of them in which the sun enters no new sign is a leap month. 설 is 1.1, 추석 8.15.
"""python3 tests/times/lunar_holidays.py > tests/times/lunar_holidays.txt"""
import datetime
import math

# Argument: coefficients of (E, M, M', F, Ω) as Meeus lists them for the new moon.
NEW_MOON = [(-.40720, 0, 0, 1, 0, 0), (.17241, 1, 1, 0, 0, 0), (.01608, 0, 0, 2, 0, 0), (.01039, 0, 0, 0, 2, 0), (.00739, 1, -1, 1, 0, 0),
            (-.00514, 1, 1, 1, 0, 0), (.00208, 2, 2, 0, 0, 0), (-.00111, 0, 0, 1, -2, 0), (-.00057, 0, 0, 1, 2, 0), (.00056, 1, 1, 2, 0, 0),
            (-.00042, 0, 0, 3, 0, 0), (.00042, 1, 1, 0, 2, 0), (.00038, 1, 1, 0, -2, 0), (-.00024, 1, -1, 2, 0, 0), (-.00017, 0, 0, 0, 0, 1),
            (-.00007, 0, 2, 1, 0, 0), (.00004, 0, 0, 2, -2, 0), (.00004, 0, 3, 0, 0, 0), (.00003, 0, 1, 1, -2, 0), (.00003, 0, 0, 2, 2, 0),
            (-.00003, 0, 1, 1, 2, 0), (.00003, 0, -1, 1, 2, 0), (-.00002, 0, -1, 1, -2, 0), (-.00002, 0, 1, 3, 0, 0), (.00002, 0, 0, 4, 0, 0)]
PLANETS = [(325, 299.77, .107408), (165, 251.88, .016321), (164, 251.83, 26.651886), (126, 349.42, 36.412478), (110, 84.66, 18.206239),
           (62, 141.74, 53.303771), (60, 207.14, 2.453732), (56, 154.84, 7.306860), (47, 34.52, 27.261239), (42, 207.19, .121824),
           (40, 291.34, 1.844379), (37, 161.72, 24.198154), (35, 239.56, 25.513099), (23, 331.55, 3.592518)]


def sin(degrees):
    return math.sin(math.radians(degrees))


def new_moon(k):
    """Julian ephemeris day of the k-th new moon from January 2000."""
    t = k / 1236.85
    e = 1 - .002516 * t - .0000074 * t * t
    sun = 2.5534 + 29.10535670 * k - .0000014 * t**2
    moon = 201.5643 + 385.81693528 * k + .0107582 * t**2 + .00001238 * t**3
    latitude = 160.7108 + 390.67050284 * k - .0016118 * t**2 - .00000227 * t**3
    node = 124.7746 - 1.56375588 * k + .0020672 * t**2 + .00000215 * t**3
    day = 2451550.09766 + 29.530588861 * k + .00015437 * t**2 - .00000015 * t**3
    day += sum(c * e**p * sin(m * sun + mm * moon + f * latitude + o * node) for c, p, m, mm, f, o in NEW_MOON)
    return day + sum(c * 1e-6 * sin(a + b * k) for c, a, b in PLANETS)


def sun_longitude(day):
    t = (day - 2451545) / 36525
    mean = 357.52911 + 35999.05029 * t - .0001537 * t * t
    centre = (1.914602 - .004817 * t) * sin(mean) + (.019993 - .000101 * t) * sin(2 * mean) + .000289 * sin(3 * mean)
    return (280.46646 + 36000.76983 * t + .0003032 * t * t + centre - .00569 - .00478 * sin(125.04 - 1934.136 * t)) % 360


def delta_t(year):
    """Seconds from universal to ephemeris time; good to some seconds, which is enough for a day."""
    u = year - 2000
    return 62.92 + .32217 * u + .005589 * u * u if u > 5 else 63.9 + .6 * u if u > -40 else 29 + .3 * (u + 50)


def korean_day(day):
    """Day number (Julian day at noon) in Korea of an ephemeris day: nine hours before UTC, eight and a half where Korea had that."""
    year = 2000 + (day - 2451545) / 365.25
    hours = 8.5 if 2434822.5 <= day < 2437520.5 or day < 2419402.5 else 9
    return math.floor(day - delta_t(year) / 86400 + hours / 24 + .5)


def midnight(number):
    """Ephemeris day at which the Korean day of that number begins."""
    return number - .5 - 9 / 24 + delta_t(2000 + (number - 2451545) / 365.25) / 86400


def months_from(k_first, k_next):
    """First days and numbers of the months from one eleventh month to the next; None for the leap month."""
    firsts = [korean_day(new_moon(k)) for k in range(k_first, k_next + 1)]
    sign = [int(sun_longitude(midnight(first)) // 30) for first in firsts]
    leap = len(firsts) == 14
    number, numbers = 11, []
    for i in range(len(firsts) - 1):
        if leap and i > 0 and sign[i] == sign[i + 1]:
            leap = False
            numbers.append((firsts[i], None))
            continue
        numbers.append((firsts[i], (number - 1) % 12 + 1))
        number += 1
    return numbers


def eleventh(year):
    """k of the month that holds the winter solstice of `year`."""
    k = math.ceil((year + .99 - 2000) * 12.3685) + 1
    while True:
        longitude = sun_longitude(midnight(korean_day(new_moon(k))))
        if 180 <= longitude < 270:  # the month begins before the solstice
            return k
        k -= 1


def date(number):
    return datetime.date.fromordinal(number - 1721425)


def main():
    for year in range(1900, 2111):
        firsts = dict((number, first) for first, number in months_from(eleventh(year - 1), eleventh(year)) if number)
        print(date(firsts[1]), date(firsts[8] + 14))


if __name__ == "__main__":
    main()
