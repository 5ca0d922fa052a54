// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/ids.h"
#include "model/figures/unknown_fields.h"

#include <QDate>

namespace capex {

/// How many units of a currency one US dollar was worth on a day (methodology, section 8).
struct ExchangeRate
{
    Currency currency; ///< not USD
    QDate date;
    double perUsd = 1; ///< finite, above 0
    UnknownFields unknown;

    friend bool operator==(const ExchangeRate&, const ExchangeRate&) = default;
};

} // namespace capex
