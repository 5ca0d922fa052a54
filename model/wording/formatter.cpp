// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/formatter.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace capex {

namespace {

/// What `names` call the currency; empty where they do not know it.
QString named(std::span<const CurrencyName> names, const Currency& currency)
{
    const auto found = std::ranges::find(names, QStringView(currency.text()), &CurrencyName::code);
    return found == names.end() ? QString() : found->name.toString();
}

/// Digits after the point so that `value` shows `significant` digits; never fewer than its integer
/// part has.
int decimalsFor(double value, int significant)
{
    if (value == 0) {
        return 0;
    }
    const int magnitude = static_cast<int>(std::floor(std::log10(std::abs(value)))) + 1;
    return std::clamp(significant - magnitude, 0, 12);
}

/// The value rounded to `significant` digits, its integer part kept whole.
double rounded(double value, int significant)
{
    const double factor = std::pow(10.0, decimalsFor(value, significant));
    return std::round(value * factor) / factor;
}

/// How many digits show what is known: six where they say all of it, else four.
int preciseDigits(double value)
{
    constexpr double same = 1e-9;
    return std::abs(rounded(value, 6) - value) <= same * std::abs(value) ? 6 : 4;
}

} // namespace

Formatter::Formatter(Language language)
    : m_language(language)
    , m_locale(codeOf(language))
{
}

double Formatter::perBillion() const
{
    return rules().perBillion;
}

QString Formatter::digits(double billions, int significant) const
{
    const double value = rounded(billions * perBillion(), significant);
    QString text = m_locale.toString(value, 'f', decimalsFor(value, significant));
    if (text.contains(m_locale.decimalPoint())) {
        while (text.endsWith(u'0')) {
            text.chop(1);
        }
        if (text.endsWith(m_locale.decimalPoint())) {
            text.chop(1);
        }
    }
    return text;
}

QString Formatter::number(double billions) const
{
    return digits(billions, 3);
}

QString Formatter::precise(double billions) const
{
    return digits(billions, preciseDigits(billions * perBillion()));
}

template <typename Digits>
QString Formatter::endsText(const Money& amount, Digits digitsOf) const
{
    const Money billions = inBillions(amount);
    if (billions.bound != Bound::Range) {
        return digitsOf(billions.mid());
    }
    const QString low = digitsOf(*billions.low);
    const QString high = digitsOf(*billions.high);
    // A range too narrow for the digits shown is not written as "5 – 5".
    return low == high ? low : span(low, high);
}

QString Formatter::span(const QString& from, const QString& to) const
{
    return rules().span.arg(from, to);
}

QString Formatter::signedBy(Bound bound, const QString& number) const
{
    const auto signedWith = [&](QChar sign) {
        return rules().signedNumber.arg(QString(sign), number);
    };
    switch (bound) {
    case Bound::About:
        return signedWith(u'≈');
    case Bound::AtLeast:
        return signedWith(u'≥');
    case Bound::AtMost:
        return signedWith(u'≤');
    case Bound::Exact:
    case Bound::Range:
        break;
    }
    return number;
}

QString Formatter::ends(const Money& amount) const
{
    return signedBy(amount.bound, endsText(amount, [this](double end) { return number(end); }));
}

QString Formatter::money(const Money& amount) const
{
    return withUnit(amount, endsText(amount, [this](double end) { return number(end); }));
}

QString Formatter::preciseMoney(const Money& amount) const
{
    return withUnit(amount, endsText(amount, [this](double end) { return precise(end); }));
}

QString Formatter::withUnit(const Money& amount, const QString& number) const
{
    const QString symbol = named(rules().symbols, amount.currency);
    return withBound(amount.bound, symbol.isEmpty()
                                       ? rules().amount.arg(number, nameOf(amount.currency))
                                       : rules().symbolAmount.arg(number, symbol));
}

/// The currency's name, else its code.
QString Formatter::nameOf(const Currency& currency) const
{
    const QString name = named(rules().names, currency);
    return name.isEmpty() ? currency.text() : name;
}

QString Formatter::withBound(Bound bound, const QString& amount) const
{
    switch (bound) {
    case Bound::About:
        return rules().about.arg(amount);
    case Bound::AtLeast:
        return rules().atLeast.arg(amount);
    case Bound::AtMost:
        return rules().atMost.arg(amount);
    case Bound::Exact:
    case Bound::Range:
        break;
    }
    return amount;
}

QString Formatter::unit(const Currency& currency) const
{
    return rules().unit.arg(nameOf(currency));
}

QString Formatter::rate(double value) const
{
    return m_locale.toString(value, 'f', std::max(3, decimalsFor(value, 4)));
}

QString Formatter::percent(double fraction) const
{
    constexpr double same = 1e-9;
    const double value = fraction * 100; // of 0.07 a little more than 7
    const bool isWhole = std::abs(value - std::round(value)) <= same;
    const bool isBelowTen = std::abs(rounded(value, 2)) < 10;
    return rules().percent.arg(m_locale.toString(value, 'f', isBelowTen && !isWhole ? 1 : 0));
}

QString Formatter::date(QDate day) const
{
    return m_locale.toString(day, rules().day);
}

QString Formatter::month(Month month) const
{
    return m_locale.toString(month.firstDay(), rules().month);
}

QString Formatter::months(const Period& period) const
{
    if (period.months == 1) {
        return month(period.first);
    }
    return span(month(period.first), month(period.last()));
}

QString Formatter::period(const Period& period, int fiscalYearEnd) const
{
    const bool wholeYears = period.months % 12 == 0;
    const bool fiscal = period.last().monthOfYear() == fiscalYearEnd && fiscalYearEnd != 12;
    const int year = period.last().year();
    if (wholeYears && period.last().monthOfYear() == 12) {
        return period.months == 12
                   ? yearName(year, false)
                   : span(QString::number(period.first.year()), yearName(year, false));
    }
    if (period.months == 12 && fiscal) {
        return yearName(year, true);
    }
    const int monthsIntoYear = ((period.last().monthOfYear() - fiscalYearEnd + 11) % 12) + 1;
    if (period.months == 3 && monthsIntoYear % 3 == 0) {
        const bool endsLater = period.last().monthOfYear() > fiscalYearEnd;
        return rules().quarter.arg(yearName(year + (endsLater ? 1 : 0), fiscalYearEnd != 12),
                                   QString::number(monthsIntoYear / 3));
    }
    return months(period);
}

QString Formatter::yearName(int year, bool fiscal) const
{
    return (fiscal ? rules().fiscalYear : rules().year).arg(QString::number(year));
}

QString Formatter::horizon(int months) const
{
    if (months % 12 != 0) {
        return QCoreApplication::translate("capex::Formatter", "%n months", nullptr, months);
    }
    const int years = months / 12;
    return QCoreApplication::translate("capex::Formatter", "%n years", nullptr, years);
}

} // namespace capex
