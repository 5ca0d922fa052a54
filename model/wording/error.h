// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/result.h"
#include "model/wording/sentence.h"

#include <QString>

namespace capex {

/// Why something could not be done, in words for the user.
struct Error
{
    QString where;    ///< file, key or option at fault; may be empty
    QString what;     ///< what was found
    QString expected; ///< what would have been right; may be empty

    /// One line: "where: what; expected …".
    [[nodiscard]] QString text(Speech speech = Speech::English) const;

    friend bool operator==(const Error&, const Error&) = default;
};

/// Success without a value, or an Error.
using Outcome = Result<std::monostate, Error>;

/// "what; expected …"; `what` alone where nothing is expected.
[[nodiscard]] QString withExpected(const QString& what, const QString& expected, Speech speech);

} // namespace capex
