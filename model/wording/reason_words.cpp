// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/reason_words.h"

#include "model/wording/overloaded.h"
#include "model/wording/sentence.h"

#include <QCoreApplication>

namespace capex {

namespace {

QString inWords(const Reason& reason, Speech speech)
{
    const auto with = [speech](const char* text, const QList<Argument>& arguments) {
        return sentence({"capex::Reason", text}, arguments, speech);
    };
    return std::visit(
        Overloaded{
            [&](const NoRateUpTo& none) {
                return with(QT_TRANSLATE_NOOP("capex::Reason",
                                              "no exchange rate of %1 within the %2 days up to %3"),
                            {none.currency.text(), qint64{none.days}, none.upTo});
            },
            [&](const NoRateInMonth& none) {
                return with(QT_TRANSLATE_NOOP("capex::Reason", "no exchange rate of %1 in %2"),
                            {none.currency.text(), none.month.text()});
            },
            [&](const NoRateBesideFixed& none) {
                return with(QT_TRANSLATE_NOOP("capex::Reason",
                                              "no exchange rate of %1 beside the fixed one of %2"),
                            {none.currency.text(), none.fixed.text()});
            },
            [&](const OpposedBounds&) {
                return with(QT_TRANSLATE_NOOP("capex::Reason",
                                              "parts of 'at least' and of 'at most' have no sum"),
                            {});
            },
            [&](const TwoCurrencies& two) {
                return with(QT_TRANSLATE_NOOP("capex::Reason", "%1 and %2 in one sum"),
                            {two.first.text(), two.second.text()});
            },
        },
        reason);
}

} // namespace

QString reasonText(const std::optional<Reason>& reason)
{
    return reason ? inWords(*reason, Speech::Translated) : QString();
}

QString reasonInFiles(const std::optional<Reason>& reason)
{
    return reason ? inWords(*reason, Speech::English) : QString();
}

} // namespace capex
