// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/formatter.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace capex {

namespace {

struct CurrencyName
{
    const char16_t* code;
    const char16_t* symbol;  ///< for English; empty: the code follows the unit
    const char16_t* chinese; ///< what follows 亿
};

constexpr std::array currencyNames{
    CurrencyName{u"USD", u"$", u"美元"},  CurrencyName{u"CNY", u"", u"元人民币"},
    CurrencyName{u"EUR", u"€", u"欧元"},  CurrencyName{u"GBP", u"£", u"英镑"},
    CurrencyName{u"JPY", u"", u"日元"},   CurrencyName{u"HKD", u"", u"港元"},
    CurrencyName{u"TWD", u"", u"新台币"}, CurrencyName{u"KRW", u"", u"韩元"},
};

const CurrencyName* nameOf(const Currency& currency)
{
    const auto found = std::ranges::find_if(currencyNames, [&](const CurrencyName& name) {
        return currency.text == QStringView(name.code);
    });
    return found == currencyNames.end() ? nullptr : &*found;
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

QString codeOf(Language language)
{
    return language == Language::SimplifiedChinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
}

std::optional<Language> languageFrom(QStringView code)
{
    for (const Language language : {Language::English, Language::SimplifiedChinese}) {
        if (codeOf(language) == code) {
            return language;
        }
    }
    return std::nullopt;
}

Formatter::Formatter(Language language)
    : m_language(language)
    , m_locale(isChinese() ? QLocale(QLocale::Chinese, QLocale::China)
                           : QLocale(QLocale::English, QLocale::UnitedStates))
{
}

bool Formatter::isChinese() const
{
    return m_language == Language::SimplifiedChinese;
}

double Formatter::perBillion() const
{
    return isChinese() ? 10 : 1;
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
    return (isChinese() ? QStringLiteral("%1–%2") : QStringLiteral("%1 – %2")).arg(from, to);
}

QString Formatter::signedBy(Bound bound, const QString& number) const
{
    const QString blank = isChinese() ? QString() : QStringLiteral(" ");
    switch (bound) {
    case Bound::About:
        return u'≈' + blank + number;
    case Bound::AtLeast:
        return u'≥' + blank + number;
    case Bound::AtMost:
        return u'≤' + blank + number;
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
    return withBound(amount.bound, isChinese() ? chineseAmount(amount.currency, number)
                                               : englishAmount(amount.currency, number));
}

QString Formatter::englishAmount(const Currency& currency, const QString& number) const
{
    const CurrencyName* const name = nameOf(currency);
    const QString symbol = name ? QString::fromUtf16(name->symbol) : QString();
    return symbol.isEmpty() ? QStringLiteral("%1 bn %2").arg(number, currency.text)
                            : QStringLiteral("%1%2 bn").arg(symbol, number);
}

QString Formatter::chineseAmount(const Currency& currency, const QString& number) const
{
    return number + unit(currency);
}

QString Formatter::withBound(Bound bound, const QString& amount) const
{
    switch (bound) {
    case Bound::About:
        return (isChinese() ? QStringLiteral("约%1") : QStringLiteral("about %1")).arg(amount);
    case Bound::AtLeast:
        return (isChinese() ? QStringLiteral("至少%1") : QStringLiteral("at least %1")).arg(amount);
    case Bound::AtMost:
        return (isChinese() ? QStringLiteral("至多%1") : QStringLiteral("at most %1")).arg(amount);
    case Bound::Exact:
    case Bound::Range:
        break;
    }
    return amount;
}

QString Formatter::unit(const Currency& currency) const
{
    if (!isChinese()) {
        return currency.text + QStringLiteral(" bn");
    }
    const CurrencyName* const name = nameOf(currency);
    return QStringLiteral("亿") + (name ? QString::fromUtf16(name->chinese) : currency.text);
}

QString Formatter::rate(double value) const
{
    return m_locale.toString(value, 'f', std::max(3, decimalsFor(value, 4)));
}

QString Formatter::percent(double fraction) const
{
    const double value = fraction * 100;
    const QString number =
        m_locale.toString(value, 'f', std::abs(value) < 10 && value != std::round(value) ? 1 : 0);
    return isChinese() ? number + u'%' : number + QStringLiteral(" %");
}

QString Formatter::date(QDate day) const
{
    return m_locale.toString(day, isChinese() ? QStringLiteral("yyyy年M月d日")
                                              : QStringLiteral("d MMM yyyy"));
}

QString Formatter::month(Month month) const
{
    return m_locale.toString(month.firstDay(), isChinese() ? QStringLiteral("yyyy年M月")
                                                           : QStringLiteral("MMM yyyy"));
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
        return (isChinese() ? QStringLiteral("%1Q%2") : QStringLiteral("%1 Q%2"))
            .arg(yearName(year + (endsLater ? 1 : 0), fiscalYearEnd != 12))
            .arg(monthsIntoYear / 3);
    }
    return months(period);
}

QString Formatter::yearName(int year, bool fiscal) const
{
    const QString number = QString::number(year);
    if (isChinese()) {
        return fiscal ? number + QStringLiteral("财年") : number + u'年';
    }
    return fiscal ? QStringLiteral("FY") + number : number;
}

QString Formatter::horizon(int months) const
{
    const bool wholeYears = months % 12 == 0;
    const int count = wholeYears ? months / 12 : months;
    if (isChinese()) {
        return QString::number(count) +
               (wholeYears ? QStringLiteral("年") : QStringLiteral("个月"));
    }
    const QString word = wholeYears ? QStringLiteral("year") : QStringLiteral("month");
    return QStringLiteral("%1 %2%3").arg(QString::number(count), word,
                                         count == 1 ? QString() : QStringLiteral("s"));
}

} // namespace capex
