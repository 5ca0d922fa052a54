// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/ids.h"
#include "model/figures/money.h"
#include "model/figures/period.h"
#include "model/wording/error.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <ostream>

// GoogleTest prints what it knows; without these it prints Qt values as bytes.

// In the global namespace: found by argument-dependent lookup, as QString lives there.
void PrintTo(const QString& text, std::ostream* stream);
void PrintTo(const QByteArray& bytes, std::ostream* stream);
void PrintTo(const QDate& date, std::ostream* stream);

namespace capex {

void PrintTo(const Money& amount, std::ostream* stream);
void PrintTo(const Month& month, std::ostream* stream);
void PrintTo(const Period& period, std::ostream* stream);
void PrintTo(const Error& error, std::ostream* stream);
void PrintTo(const Fault& fault, std::ostream* stream);
void PrintTo(const FileFault& fault, std::ostream* stream);

template <typename Tag>
void PrintTo(const Id<Tag>& id, std::ostream* stream)
{
    ::PrintTo(id.text(), stream);
}

} // namespace capex
