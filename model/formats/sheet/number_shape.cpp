// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/sheet/number_shape.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace capex {

namespace {

constexpr qint64 secondsOfDay = 86'400;

/// What the section for positive numbers says.
struct CodeParts
{
    QString meaning;  ///< letters and signs that mean something, in small letters; t: elapsed
    QString shown;    ///< what stands for itself
    QString currency; ///< in brackets behind a $: "€-407"
};

CodeParts partsOf(QStringView code)
{
    CodeParts parts;
    for (qsizetype at = 0; at < code.size(); ++at) {
        const QChar sign = code[at];
        if (sign == u';') {
            break;
        }
        if (sign == u'"' || sign == u'[') {
            const qsizetype found = code.indexOf(sign == u'"' ? u'"' : u']', at + 1);
            const qsizetype end = found < 0 ? code.size() : found;
            const QString inner =
                code.sliced(at + 1, std::max<qsizetype>(end - at - 1, 0)).toString();
            const QString unit = inner.toLower();
            const bool isElapsed =
                !unit.isEmpty() && QStringView(u"hms").contains(unit.front()) &&
                std::ranges::all_of(unit, [&](QChar each) { return each == unit.front(); });
            if (sign == u'"') {
                parts.shown += inner;
            } else if (inner.startsWith(u'$')) {
                parts.currency = inner.mid(1);
            } else {
                parts.meaning += isElapsed ? QStringLiteral("t") : QString();
            }
            at = end;
        } else if (sign == u'\\' || sign == u'_' || sign == u'*') {
            ++at; // the next sign stands for itself, or for its width
            parts.shown += sign == u'\\' && at < code.size() ? QString(code[at]) : QString();
        } else {
            parts.meaning += sign.toLower();
            parts.shown += sign.category() == QChar::Symbol_Currency ? QString(sign) : QString();
        }
    }
    return parts;
}

QString meaningOf(QStringView code)
{
    return partsOf(code).meaning;
}

/// Which currency a sign is in the country of a locale, by its number at Microsoft.
struct CountrySign
{
    QStringView sign;
    int locale;
    QStringView code;
};

constexpr std::array countrySigns{
    CountrySign{u"$", 0x0409, u"USD"},  CountrySign{u"$", 0x0c09, u"AUD"},
    CountrySign{u"$", 0x1009, u"CAD"},  CountrySign{u"$", 0x0c0c, u"CAD"},
    CountrySign{u"$", 0x1409, u"NZD"},  CountrySign{u"$", 0x0c04, u"HKD"},
    CountrySign{u"$", 0x1004, u"SGD"},  CountrySign{u"$", 0x4809, u"SGD"},
    CountrySign{u"$", 0x0404, u"TWD"},  CountrySign{u"$", 0x080a, u"MXN"},
    CountrySign{u"¥", 0x0411, u"JPY"},  CountrySign{u"¥", 0x0804, u"CNY"},
    CountrySign{u"￥", 0x0411, u"JPY"}, CountrySign{u"￥", 0x0804, u"CNY"},
    CountrySign{u"kr", 0x041d, u"SEK"}, CountrySign{u"kr", 0x0414, u"NOK"},
    CountrySign{u"kr", 0x0406, u"DKK"}};

/// Whether an m stands for minutes: behind hours or before seconds.
bool isMinute(const QString& meaning, qsizetype at)
{
    static const QString units = QStringLiteral("ymdhst");
    const auto isUnit = [](QChar sign) { return units.contains(sign); };
    for (qsizetype before = at - 1; before >= 0; --before) {
        if (isUnit(meaning[before]) && meaning[before] != u'm') {
            if (meaning[before] == u'h' || meaning[before] == u't') {
                return true;
            }
            break;
        }
    }
    for (qsizetype behind = at + 1; behind < meaning.size(); ++behind) {
        if (isUnit(meaning[behind]) && meaning[behind] != u'm') {
            return meaning[behind] == u's';
        }
    }
    return false;
}

QString clockText(qint64 seconds)
{
    const auto two = [](qint64 number) { return QString::number(number).rightJustified(2, u'0'); };
    return two(seconds / 3600) + u':' + two(seconds / 60 % 60) + u':' + two(seconds % 60);
}

} // namespace

NumberShape shapeOf(QStringView code)
{
    QString meaning = meaningOf(code);
    if (meaning.trimmed() == QStringLiteral("general")) {
        return NumberShape::Plain;
    }
    meaning.remove(QStringLiteral("am/pm")).remove(QStringLiteral("a/p"));
    bool hasDay = false;
    bool hasTime = false;
    for (qsizetype at = 0; at < meaning.size(); ++at) {
        const QChar sign = meaning[at];
        const bool isOfTime =
            sign == u'h' || sign == u's' || sign == u't' || (sign == u'm' && isMinute(meaning, at));
        hasTime = hasTime || isOfTime;
        hasDay = hasDay || sign == u'y' || sign == u'd' || (sign == u'm' && !isOfTime);
    }
    return hasDay && hasTime        ? NumberShape::DateAndTime
           : hasDay                 ? NumberShape::Date
           : hasTime                ? NumberShape::Time
           : meaning.contains(u'%') ? NumberShape::Percent
                                    : NumberShape::Plain;
}

int shownPowerOf(QStringView code)
{
    static const QRegularExpression condition(QStringLiteral("\\[[<>=]"));
    static const QRegularExpression scaling(QStringLiteral("[0#?](,+)(?![0#?,])"));
    constexpr int most = 12;
    if (condition.match(code.toString()).hasMatch()) {
        return 0;
    }
    int power = 0;
    for (auto each = scaling.globalMatch(meaningOf(code)); each.hasNext();) {
        power += 3 * static_cast<int>(each.next().capturedLength(1));
    }
    return std::min(power, most);
}

QString currencyOf(QStringView code)
{
    static const QRegularExpression sign(QStringLiteral("\\b[A-Z]{3}\\b|[A-Z]{0,3}\\p{Sc}"));
    const CodeParts parts = partsOf(code);
    const QString symbol = parts.currency.section(u'-', 0, 0).trimmed();
    if (symbol.isEmpty()) {
        return sign.match(parts.shown).captured();
    }
    const int locale = parts.currency.section(u'-', 1).toInt(nullptr, 16) & 0xffff;
    const auto country = std::ranges::find_if(countrySigns, [&](const CountrySign& each) {
        return each.sign == symbol && each.locale == locale;
    });
    return country == countrySigns.end() ? symbol : country->code.toString();
}

NumberShape shapeOfBuiltIn(int format)
{
    const auto isAmong = [format](int first, int last) {
        return format >= first && format <= last;
    };
    return format == 9 || format == 10 ? NumberShape::Percent
           // Of these, some are a day in Japanese and a time in Chinese.
           : format == 22 || isAmong(34, 35) || isAmong(55, 56)    ? NumberShape::DateAndTime
           : isAmong(18, 21) || isAmong(32, 33) || isAmong(45, 47) ? NumberShape::Time
           : isAmong(14, 17) || isAmong(27, 31) || format == 36 || isAmong(50, 54) ||
                   isAmong(57, 58)
               ? NumberShape::Date
               : NumberShape::Plain;
}

QString plainText(double number)
{
    constexpr int digits = 15;
    const double shown = QString::number(number, 'g', digits).toDouble();
    const QString text = QString::number(shown, 'f', QLocale::FloatingPointShortest);
    return text == QStringLiteral("-0") ? QStringLiteral("0") : text;
}

QString dayText(double days, Epoch epoch)
{
    constexpr double dayAfterLast = 2'958'466; // 1 January 10000 in the count of 1900
    if (days < 0 || days >= dayAfterLast) {
        return plainText(days);
    }
    const auto seconds = static_cast<qint64>(std::round(days * secondsOfDay));
    const qint64 day = seconds / secondsOfDay;
    constexpr qint64 leapDay = 60;
    QString text;
    if (epoch == Epoch::Of1900 && day == leapDay) {
        text = QStringLiteral("1900-02-29"); // which nothing takes for a day
    } else {
        const QDate first = epoch == Epoch::Of1904 ? QDate(1904, 1, 1)
                            : day < leapDay        ? QDate(1899, 12, 31)
                                                   : QDate(1899, 12, 30);
        text = first.addDays(day).toString(Qt::ISODate);
    }
    const qint64 time = seconds % secondsOfDay;
    return time == 0 ? text : text + u' ' + clockText(time);
}

QString timeText(double days)
{
    constexpr double most = 1e9; // beyond any count of days
    return days < 0 || days > most
               ? plainText(days)
               : clockText(static_cast<qint64>(std::round(days * secondsOfDay)));
}

} // namespace capex
