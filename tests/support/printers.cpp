// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"

#include "model/wording/finding_words.h"

void PrintTo(const QString& text, std::ostream* stream)
{
    *stream << '"' << text.toStdString() << '"';
}

void PrintTo(const QByteArray& bytes, std::ostream* stream)
{
    *stream << '"' << bytes.toStdString() << '"';
}

void PrintTo(const QDate& date, std::ostream* stream)
{
    *stream << date.toString(Qt::ISODate).toStdString();
}

namespace capex {

void PrintTo(const Money& amount, std::ostream* stream)
{
    *stream << keywordOf(amount.bound).toStdString();
    for (const auto& end : {amount.low, amount.high}) {
        *stream << ' ';
        end ? *stream << *end : *stream << '-';
    }
    *stream << ' ' << keywordOf(amount.unit).toStdString() << ' '
            << amount.currency.text().toStdString();
}

void PrintTo(const Month& month, std::ostream* stream)
{
    *stream << month.text().toStdString();
}

void PrintTo(const Period& period, std::ostream* stream)
{
    *stream << period.months << " months from " << period.first.text().toStdString();
}

void PrintTo(const Error& error, std::ostream* stream)
{
    *stream << error.text().toStdString();
}

void PrintTo(const Fault& fault, std::ostream* stream)
{
    *stream << faultText(fault, Speech::English).toStdString();
}

void PrintTo(const FileFault& fault, std::ostream* stream)
{
    PrintTo(errorOf(fault, Speech::English), stream);
}

} // namespace capex
