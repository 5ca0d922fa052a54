// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/key_numbers.h"
#include "model/wording/wording.h"

namespace capex {

/// A key number as a tile says it.
struct KeyNumberText
{
    QString label;    ///< "8 companies together, per year"
    QString number;   ///< "≥ 343"; empty where there is none
    QString unit;     ///< "USD bn", "Amazon"; may be empty
    QString sentence; ///< what belongs to the number, or why there is none
    QDate dated;      ///< the newest day of the figures behind it; not valid without a number

    /// All of it in one sentence, for a screen reader.
    [[nodiscard]] QString spoken(const Formatter& formatter) const;

    friend bool operator==(const KeyNumberText&, const KeyNumberText&) = default;
};

/// Says the key numbers that were computed under `settings`. Plain text.
class KeyNumberWords
{
    Q_DECLARE_TR_FUNCTIONS(capex::KeyNumber)

public:
    /// Both outlive the words.
    KeyNumberWords(const Narrator& narrator, const ComparisonContext& context)
        : m_narrator(narrator)
        , m_context(context)
    {
    }

    [[nodiscard]] KeyNumberText of(const SumOfAll& sum) const;
    [[nodiscard]] KeyNumberText of(const RatioOfTwo& ratio) const;
    [[nodiscard]] KeyNumberText of(const LargestMove& largest) const;
    [[nodiscard]] KeyNumberText of(const SpentOfAnnounced& spent) const;

private:
    [[nodiscard]] const Formatter& formatter() const { return m_narrator.formatter(); }
    [[nodiscard]] const ComparisonSettings& settings() const { return m_context.settings(); }
    [[nodiscard]] QString unit() const { return formatter().unit(settings().currency); }
    [[nodiscard]] QString companyNames(const QList<CompanyId>& companies) const;
    [[nodiscard]] QString openEnds(const SumOfAll& sum) const;
    [[nodiscard]] QString counted(const SumOfAll& sum) const;
    [[nodiscard]] QString headline(const RatioOfTwo& ratio) const;
    [[nodiscard]] QString shareText(const Interval& fraction, Bound bound) const;
    [[nodiscard]] QString changeText(const Move& move) const;

    const Narrator& m_narrator;
    const ComparisonContext& m_context;
};

} // namespace capex
