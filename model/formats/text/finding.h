// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace capex {

/// Where something stands in a file; lines and columns count from 1, columns in characters.
struct Location
{
    int line = 0;   ///< 0: the file as a whole
    int column = 0; ///< 0: the line as a whole
    QString path;   ///< "figures[3].amount.low", "row 3, column low", or empty

    friend bool operator==(const Location&, const Location&) = default;
};

/// What a reader has to say about a file.
struct Finding
{
    enum class Severity { Error, Warning };

    Severity severity = Severity::Error;
    Location location;
    QString message; ///< what was found and what was expected
    int count = 1;   ///< how many findings it stands for: more than one where the rest is counted

    /// "FILE:LINE:COLUMN: error: PATH: MESSAGE"; a location of 0 prints as 1.
    [[nodiscard]] QString text(const QString& file) const;

    friend bool operator==(const Finding&, const Finding&) = default;
};

using Findings = std::vector<Finding>; ///< in the order of the file

[[nodiscard]] bool hasErrors(const Findings& findings);

/// How many there are, those that are only counted included.
[[nodiscard]] int countOf(const Findings& findings);

} // namespace capex
