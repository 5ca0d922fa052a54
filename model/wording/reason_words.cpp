// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/reason_words.h"

#include "model/wording/overloaded.h"

#include <QCoreApplication>
#include <QStringList>

namespace capex {

namespace {

constexpr const char* context = "capex::Reason";

/// A sentence before its translation, and what stands at its places.
struct Pattern
{
    const char* text;
    QStringList arguments;
};

Pattern patternOf(const Reason& reason)
{
    return std::visit(
        Overloaded{
            [](const NoRateUpTo& none) {
                return Pattern{
                    QT_TRANSLATE_NOOP("capex::Reason",
                                      "no exchange rate of %1 within the %2 days up to %3"),
                    {none.currency.text(), QString::number(none.days),
                     none.upTo.toString(Qt::ISODate)}};
            },
            [](const NoRateInMonth& none) {
                return Pattern{QT_TRANSLATE_NOOP("capex::Reason", "no exchange rate of %1 in %2"),
                               {none.currency.text(), none.month.text()}};
            },
            [](const NoRateBesideFixed& none) {
                return Pattern{
                    QT_TRANSLATE_NOOP("capex::Reason",
                                      "no exchange rate of %1 beside the fixed one of %2"),
                    {none.currency.text(), none.fixed.text()}};
            },
            [](const OpposedBounds&) {
                return Pattern{
                    QT_TRANSLATE_NOOP("capex::Reason",
                                      "parts of 'at least' and of 'at most' have no sum"),
                    {}};
            },
            [](const TwoCurrencies& two) {
                return Pattern{QT_TRANSLATE_NOOP("capex::Reason", "%1 and %2 in one sum"),
                               {two.first.text(), two.second.text()}};
            },
        },
        reason);
}

QString filled(QString text, const QStringList& arguments)
{
    // One after the other: codes, months and days hold no percent sign.
    for (const QString& argument : arguments) {
        text = text.arg(argument);
    }
    return text;
}

} // namespace

QString reasonText(const std::optional<Reason>& reason)
{
    if (!reason) {
        return {};
    }
    const Pattern pattern = patternOf(*reason);
    return filled(QCoreApplication::translate(context, pattern.text), pattern.arguments);
}

QString reasonInFiles(const std::optional<Reason>& reason)
{
    if (!reason) {
        return {};
    }
    const Pattern pattern = patternOf(*reason);
    return filled(QString::fromLatin1(pattern.text), pattern.arguments);
}

} // namespace capex
