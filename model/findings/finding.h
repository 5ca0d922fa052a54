// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/findings/entry_type.h"
#include "model/findings/fault.h"

#include <vector>

namespace capex {

/// Which value of a file something is about.
struct Address
{
    QString path; ///< "figures[3].amount.low"; in a row, the column; empty: the row or the file
    int row = 0;  ///< of a table, from 1; 0: not in a table

    friend bool operator==(const Address&, const Address&) = default;
};

/// Where something stands in a file; lines and columns count from 1, columns in characters.
struct Location
{
    int line = 0;   ///< 0: the file as a whole
    int column = 0; ///< 0: the line as a whole
    Address address;

    friend bool operator==(const Location&, const Location&) = default;
};

/// The entry that a finding is about.
struct EntryName
{
    EntryType type = EntryType::Figure;
    QString name; ///< its name or id, cut and visible

    friend bool operator==(const EntryName&, const EntryName&) = default;
};

/// What a reader has to say about a file.
struct Finding
{
    enum class Severity { Error, Warning };

    Severity severity = Severity::Error;
    Location location;
    Fault fault;
    std::optional<EntryName> entry = {};
    int count = 1; ///< how many findings it stands for: more than one where the rest is counted

    friend bool operator==(const Finding&, const Finding&) = default;
};

using Findings = std::vector<Finding>; ///< in the order of the file

[[nodiscard]] bool hasErrors(const Findings& findings);

/// How many there are, those that are only counted included.
[[nodiscard]] int countOf(const Findings& findings);

} // namespace capex
