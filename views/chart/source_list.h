// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/wording/wording.h"

#include <QHash>

#include <optional>
#include <span>
#include <vector>

namespace capex {

/// The sources of several pictures, numbered from 1 for all of them: publishers in the order in
/// which they are given, those of one publisher one after the other by their days. Sources that
/// read alike ("SEC EDGAR, 30 Jul 2025") share a number. Immutable.
class SourceList
{
public:
    struct Entry
    {
        QString name;              ///< "SEC EDGAR, 30 Jul 2025", on one line
        QString publisher;         ///< "SEC EDGAR", on one line
        std::vector<SourceId> ids; ///< one at least, those that read so
    };

    /// `sources` of the dataset, as often as they occur.
    SourceList(const Narrator& narrator, const Dataset& dataset, std::span<const SourceId> sources);

    /// Nothing for a source that is not among them.
    [[nodiscard]] std::optional<int> numberOf(const SourceId& source) const;
    /// The n-th has the number n + 1.
    [[nodiscard]] std::span<const Entry> entries() const { return m_entries; }

private:
    std::vector<Entry> m_entries;
    QHash<SourceId, int> m_numbers;
};

} // namespace capex
