// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/said/said_date.h"

#include "model/formats/said/said_dictionary.h"
#include "model/settings/comparison_settings.h"

#include <algorithm>

namespace capex {

namespace {

constexpr qsizetype longestCell = 64; // in characters

/// What a day is written with: Y is a year of four digits, n a number of one or two, M the name of
/// a month, 8 eight digits; other signs stand as they are. And what each of the numbers and names
/// is: y, m, d; f and s the first and second of day and month, in the order of the column. With a
/// year of two digits the year may come first.
struct Shape
{
    QStringView signs;
    QStringView meaning;
    QStringView yearFirst = {}; ///< instead of `meaning`, in a column of that order
};

constexpr Shape shapes[] = {
    {u"Y-n-n", u"ymd"},         {u"Y/n/n", u"ymd"},         {u"Y.n.n", u"ymd"},
    {u"Y-M-n", u"ymd"},         {u"n-n-Y", u"fsy"},         {u"n/n/Y", u"fsy"},
    {u"n.n.Y", u"fsy"},         {u"n-n-n", u"fsy", u"ymd"}, {u"n/n/n", u"fsy", u"ymd"},
    {u"n.n.n", u"fsy", u"ymd"}, {u"nMY", u"dmy"},           {u"nMn", u"dmy", u"ymd"},
    {u"nM,Y", u"dmy"},          {u"n-M-Y", u"dmy"},         {u"n-M-n", u"dmy", u"ymd"},
    {u"n/M/Y", u"dmy"},         {u"MnY", u"mdy"},           {u"Mn,Y", u"mdy"},
    {u"Y年n月n日", u"ymd"},     {u"Y年n月n号", u"ymd"},     {u"Y年n月n號", u"ymd"},
};

struct Element
{
    int number = 0;
    bool isOneDigit = false;
};

/// The signs of a folded text as in a Shape, and its numbers and names.
struct Reading
{
    QString signs;
    std::vector<Element> elements;
};

bool isOrdinalEnding(QStringView letters)
{
    return letters == u"st" || letters == u"nd" || letters == u"rd" || letters == u"th";
}

/// What stands for digits in a Shape; null for another count than a day is written with.
QChar signOfDigits(qsizetype count)
{
    return count <= 2 ? u'n' : count == 4 ? u'Y' : count == 8 ? u'8' : QChar();
}

std::optional<Reading> readingOf(QStringView text)
{
    Reading reading;
    for (const TextPart& part : partsOf(text)) {
        const QStringView characters = part.in(text);
        if (part.type == PartType::Digits) {
            reading.signs += signOfDigits(part.length);
            reading.elements.push_back({characters.toInt(), part.length == 1});
        } else if (const auto month = monthNamed(characters)) {
            reading.signs += u'M';
            reading.elements.push_back({*month});
        } else if (part.type != PartType::Letters) {
            reading.signs += characters;
        } else if (part.isApart || !isOrdinalEnding(characters)) {
            return std::nullopt;
        }
    }
    return reading;
}

std::optional<QDate> soundDay(int year, int month, int day)
{
    const QDate date(year, month, day);
    const bool isSound = date.isValid() && year >= firstYear && year <= lastYear;
    return isSound ? std::optional(date) : std::nullopt;
}

/// What `meaning` makes of the numbers and names.
std::optional<QDate> dayFrom(const std::vector<Element>& elements, QStringView meaning,
                             DateOrder order)
{
    const bool isDayFirst = order == DateOrder::Dmy;
    if (order == DateOrder::Ymd && meaning.startsWith(u'f')) {
        return std::nullopt;
    }
    int year = 0;
    int month = 0;
    int day = 0;
    for (qsizetype index = 0; index < meaning.size(); ++index) {
        const Element& element = elements[static_cast<std::size_t>(index)];
        const QChar what = meaning[index];
        if (what == u'y') {
            constexpr int century = 2000;
            year = element.number < 100 ? century + element.number : element.number;
            if (element.isOneDigit) {
                return std::nullopt;
            }
        } else if (what == u'd' || what == (isDayFirst ? u'f' : u's')) {
            day = element.number;
        } else {
            month = element.number;
        }
    }
    return soundDay(year, month, day);
}

/// Takes signs from the beginning of a text.
class TimeScanner
{
public:
    explicit TimeScanner(QStringView text)
        : m_rest(text)
    {
    }

    /// A time of day, with its part of the day and its zone, and nothing behind it.
    [[nodiscard]] bool isTime()
    {
        if (!takeNumber(1, 24) || !take(u':') || !takeNumber(2, 59)) {
            return false;
        }
        if (take(u':') && !takeSeconds()) {
            return false;
        }
        m_rest = m_rest.trimmed();
        if (takeWord(u"am") || takeWord(u"pm")) {
            m_rest = m_rest.trimmed();
        }
        return takeZone() && m_rest.isEmpty();
    }

private:
    [[nodiscard]] bool take(QChar sign)
    {
        const bool isThere = m_rest.startsWith(sign);
        m_rest = m_rest.mid(isThere ? 1 : 0);
        return isThere;
    }

    [[nodiscard]] bool takeWord(QStringView word)
    {
        const bool isThere = m_rest.startsWith(word);
        m_rest = m_rest.mid(isThere ? word.size() : 0);
        return isThere;
    }

    [[nodiscard]] qsizetype countDigits() const
    {
        const auto end = std::ranges::find_if_not(m_rest, isDigit);
        return end - m_rest.begin();
    }

    /// A number of `least` to two digits, up to `most`.
    [[nodiscard]] bool takeNumber(qsizetype least, int most)
    {
        const qsizetype count = countDigits();
        if (count < least || count > 2 || m_rest.first(count).toInt() > most) {
            return false;
        }
        m_rest = m_rest.mid(count);
        return true;
    }

    [[nodiscard]] bool takeSeconds()
    {
        constexpr int leapSecond = 60;
        if (!takeNumber(2, leapSecond)) {
            return false;
        }
        if (take(u'.')) {
            const qsizetype count = countDigits();
            m_rest = m_rest.mid(count);
            return count > 0;
        }
        return true;
    }

    /// Z, UTC, +08:00, +0800, +08 or none.
    [[nodiscard]] bool takeZone()
    {
        if (takeWord(u"z") || takeWord(u"utc") || takeWord(u"gmt")) {
            return true;
        }
        if (!take(u'+') && !take(u'-')) {
            return true;
        }
        const qsizetype count = countDigits();
        const bool isSound = count == 2 || count == 4;
        m_rest = m_rest.mid(count);
        return isSound && (!take(u':') || (count == 2 && takeNumber(2, 59)));
    }

    QStringView m_rest;
};

/// A folded text without the time of day behind its day, if there is one.
QStringView withoutTime(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    qsizetype begin = colon;
    while (begin > 0 && isDigit(text[begin - 1])) {
        --begin;
    }
    const bool isApart = begin > 1 && (isBlank(text[begin - 1]) ||
                                       (text[begin - 1] == u't' && isDigit(text[begin - 2])));
    if (!isApart || !TimeScanner(text.mid(begin)).isTime()) {
        return text;
    }
    const QStringView day = text.first(begin - 1).trimmed();
    return day.endsWith(u',') ? day.chopped(1) : day;
}

/// Whether a text is written as files write a day, 2025-01-24, be it one or not.
bool isWrittenAsInFiles(QStringView text)
{
    constexpr qsizetype size = 10;
    const auto isMark = [](qsizetype at) { return at == 4 || at == 7; };
    if (text.size() != size) {
        return false;
    }
    for (qsizetype at = 0; at < size; ++at) {
        const bool isRight = isMark(at) ? text[at] == u'-' : text[at] >= u'0' && text[at] <= u'9';
        if (!isRight) {
            return false;
        }
    }
    return true;
}

/// What is written is taken apart once for all orders.
class WrittenDay
{
public:
    explicit WrittenDay(QStringView trimmed)
    {
        if (trimmed.size() > longestCell) {
            return;
        }
        const QString text = foldedText(trimmed);
        if (auto reading = readingOf(withoutTime(text))) {
            m_reading = std::move(*reading);
        }
    }

    [[nodiscard]] std::optional<QDate> in(DateOrder order) const
    {
        if (m_reading.signs == u"8") {
            const int digits = m_reading.elements.front().number;
            return soundDay(digits / 10000, digits / 100 % 100, digits % 100);
        }
        const auto* const shape = std::ranges::find(shapes, m_reading.signs, &Shape::signs);
        if (shape == std::end(shapes)) {
            return std::nullopt;
        }
        const bool isYearFirst = order == DateOrder::Ymd && !shape->yearFirst.isEmpty();
        return dayFrom(m_reading.elements, isYearFirst ? shape->yearFirst : shape->meaning, order);
    }

private:
    Reading m_reading;
};

} // namespace

std::optional<QDate> dateAsSaid(QStringView cell, DateOrder order)
{
    const QStringView trimmed = cell.trimmed();
    if (isWrittenAsInFiles(trimmed)) {
        return soundDay(trimmed.first(4).toInt(), trimmed.sliced(5, 2).toInt(),
                        trimmed.last(2).toInt());
    }
    return WrittenDay(trimmed).in(order);
}

OrderedDays daysOf(QStringView cell)
{
    OrderedDays days;
    const QStringView trimmed = cell.trimmed();
    if (!trimmed.isEmpty() && !isWrittenAsInFiles(trimmed)) {
        const WrittenDay written(trimmed);
        std::ranges::transform(dateOrders, days.begin(),
                               [&](DateOrder order) { return written.in(order); });
    }
    return days;
}

} // namespace capex
