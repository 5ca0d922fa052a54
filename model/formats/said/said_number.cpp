// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/said/said_number.h"

#include "model/figures/excerpt.h"
#include "model/formats/said/said_text.h"

#include <algorithm>

namespace capex {

namespace {

bool isMark(QChar character, const NumberMarks& marks)
{
    return character == u'.' || character == u',' || character == u'\'' ||
           (character == u' ' && marks.thousands == u' ');
}

bool isDigitAt(QStringView text, qsizetype at)
{
    return at < text.size() && isDigit(text[at]);
}

/// Where the digits that begin at `at` end.
qsizetype endOfDigits(QStringView text, qsizetype at)
{
    while (isDigitAt(text, at)) {
        ++at;
    }
    return at;
}

/// Where the exponent that begins at `at` ends; `at` where none does.
qsizetype endOfExponent(QStringView text, qsizetype at)
{
    if (at >= text.size() || text[at] != u'e') {
        return at;
    }
    const bool isSigned = at + 1 < text.size() && (text[at + 1] == u'+' || text[at + 1] == u'-');
    const qsizetype digits = at + (isSigned ? 2 : 1);
    const qsizetype end = endOfDigits(text, digits);
    const bool goesOn = end < text.size() && text[end].isLetterOrNumber();
    return end == digits || goesOn ? at : end;
}

bool areThrees(const QList<QStringView>& groups)
{
    return std::all_of(groups.begin() + 1, groups.end(),
                       [](QStringView group) { return group.size() == 3; }) &&
           groups.front().size() <= 3;
}

/// The way of India: 12,34,567.
bool areTwosAndThree(const QList<QStringView>& groups)
{
    return groups.back().size() == 3 && groups.front().size() <= 2 &&
           std::all_of(groups.begin() + 1, groups.end() - 1,
                       [](QStringView group) { return group.size() == 2; });
}

/// The digits of a whole number without its thousands marks; nothing if these do not fit.
std::optional<QString> ungrouped(QStringView whole, QChar mark)
{
    if (std::ranges::all_of(whole, isDigit)) {
        return whole.toString();
    }
    const QList<QStringView> groups = mark.isNull() ? QList<QStringView>() : whole.split(mark);
    const bool areDigits = std::ranges::all_of(groups, [](QStringView group) {
        return !group.isEmpty() && std::ranges::all_of(group, isDigit);
    });
    if (groups.size() < 2 || !areDigits || groups.front().startsWith(u'0') ||
        !(areThrees(groups) || areTwosAndThree(groups))) {
        return std::nullopt;
    }
    QString digits = whole.toString();
    digits.remove(mark);
    return digits;
}

QString exampleFor(const NumberMarks& marks)
{
    const QString thousands = marks.thousands.isNull() ? QString() : QString(marks.thousands);
    return u'1' + thousands + QStringLiteral("234") + marks.decimal + u'5';
}

Fault faultOfMarks(QStringView number, const NumberMarks& marks)
{
    return {{Found::OtherMarks, excerpt(number.toString())},
            {Expected::MarkedNumber, exampleFor(marks)}};
}

/// `digits` times the power of ten behind the e.
Result<QString, Fault> raised(const QString& digits, QStringView exponent)
{
    const bool isNegative = exponent.startsWith(u'-');
    constexpr int most = 999; // far beyond what a double holds
    bool isInt = false;
    const int power = exponent.toInt(&isInt);
    if (isInt && std::abs(power) <= most) {
        return shifted(digits, power);
    }
    const QString number = excerpt(digits + u'e' + exponent.toString());
    if (isNegative) {
        return Fault{{Found::VanishingNumber, number}, Expected::NumberAbove};
    }
    return Fault{{Found::InfiniteNumber, number}, Expected::NumberBelow};
}

} // namespace

std::optional<qsizetype> endOfNumber(QStringView text, qsizetype at, const NumberMarks& marks)
{
    const bool beginsWithMark = text[at] == marks.decimal && isDigitAt(text, at + 1);
    if (!isDigit(text[at]) && !beginsWithMark) {
        return std::nullopt;
    }
    qsizetype end = endOfDigits(text, at);
    while (end < text.size() && isMark(text[end], marks) && isDigitAt(text, end + 1)) {
        end = endOfDigits(text, end + 1);
    }
    return endOfExponent(text, end);
}

Result<QString, Fault> plainNumber(QStringView number, const NumberMarks& marks)
{
    const qsizetype e = number.indexOf(u'e');
    const QStringView mantissa = e < 0 ? number : number.first(e);
    const qsizetype mark = mantissa.indexOf(marks.decimal);
    const QStringView whole = mark < 0 ? mantissa : mantissa.first(mark);
    const QStringView fraction = mark < 0 ? QStringView() : mantissa.mid(mark + 1);
    const auto digits = ungrouped(whole, marks.thousands);
    const bool isGrouped = digits && digits->size() != whole.size();
    if (!digits || !std::ranges::all_of(fraction, isDigit) || (isGrouped && e >= 0)) {
        return faultOfMarks(number, marks);
    }
    const QString plain = shifted(*digits, 0) + (mark < 0 ? QString() : u'.' + fraction.toString());
    return e < 0 ? Result<QString, Fault>(plain) : raised(plain, number.mid(e + 1));
}

} // namespace capex
