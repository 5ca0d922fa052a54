// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/comparison.h"
#include "model/wording/formatter.h"

#include <QStringList>

namespace capex {

/// A statement for people: a heading and, below it, what a careful reader wants to know.
struct Wording
{
    QString heading;
    QString detail; ///< may be empty

    friend bool operator==(const Wording&, const Wording&) = default;
};

/// Says in words what the model computed: one voice for window, tooltip, table and export.
/// Plain text throughout; whoever shows it as rich text escapes it.
class Narrator
{
public:
    Narrator(const Dataset& dataset, Language language);

    [[nodiscard]] const Formatter& formatter() const { return m_formatter; }

    [[nodiscard]] QString companyName(const CompanyId& id) const;
    [[nodiscard]] QString kind(Kind kind) const; ///< "run-rate", "third-party estimate"
    [[nodiscard]] QString evidence(Evidence evidence) const;
    [[nodiscard]] QString
    measure(const Measure& measure) const;          ///< "capex, cash"; unknown slugs as they are
    [[nodiscard]] QString basis(Basis basis) const; ///< "per year"
    [[nodiscard]] QString vintage(Vintage vintage) const;   ///< "as first announced"
    [[nodiscard]] QString source(const SourceId& id) const; ///< "Bloomberg, 24 Feb 2025"

    /// What a bar stands for, in one line: "pledge, 53 over 3 years", "guidance, FY2025 (Jul 2024 –
    /// Jun 2025)".
    [[nodiscard]] QString statement(const ComparisonRow& row) const;
    /// The value of a row for a heading: "at least $17.7 bn a year"; "no figure".
    [[nodiscard]] QString value(const ComparisonRow& row, const ComparisonSettings& settings) const;
    [[nodiscard]] Wording step(const Step& step) const;
    /// Another claim: its amount and period, who made it, and why it lost.
    [[nodiscard]] Wording alternative(const Alternative& alternative, const FigureId& winner) const;
    [[nodiscard]] Wording note(const ComparabilityNote& note) const;
    /// "USD bn · each source's own conversion" and the like.
    [[nodiscard]] QString currencyPolicy(const CurrencyPolicy& policy) const;

private:
    [[nodiscard]] QString lostBecause(Criterion criterion, const Figure& loser,
                                      const Figure& winner) const;

    Dataset m_dataset;
    Formatter m_formatter;
};

} // namespace capex
