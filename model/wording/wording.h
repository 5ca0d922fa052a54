// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/comparison.h"
#include "model/settings/saved_view.h"
#include "model/wording/formatter.h"

#include <QCoreApplication>
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
    Q_DECLARE_TR_FUNCTIONS(capex::Narrator)

public:
    Narrator(Dataset dataset, Language language);

    [[nodiscard]] const Formatter& formatter() const { return m_formatter; }

    [[nodiscard]] QString companyName(const CompanyId& id) const;
    [[nodiscard]] QString kind(Kind kind) const; ///< "run-rate", "third-party estimate"
    [[nodiscard]] QString evidence(Evidence evidence) const;
    [[nodiscard]] QString
    measure(const Measure& measure) const;          ///< "capex, cash"; unknown slugs as they are
    [[nodiscard]] QString basis(Basis basis) const; ///< "per year"
    [[nodiscard]] QString vintage(Vintage vintage) const;   ///< "as first announced"
    [[nodiscard]] QString source(const SourceId& id) const; ///< "Bloomberg, 24 Feb 2025"
    /// Who published a source: "Bloomberg"; of one without a name what is known of it: "an article
    /// of Sep 2025".
    [[nodiscard]] QString publisher(const Source& source) const;
    /// The filing behind a source: "10-K 0001326801-26-000012, PaymentsToAcquire…"; may be empty.
    [[nodiscard]] QString filing(const Source& source) const;
    /// The source of a figure with its evidence and filing: "Reuters, 19 Mar 2025 · press".
    [[nodiscard]] QString origin(const Figure& figure) const;
    [[nodiscard]] QString fileTitle() const; ///< may be empty
    [[nodiscard]] QString viewName(const SavedView& view) const;
    [[nodiscard]] QString aggregateName(const Aggregate& aggregate) const; ///< else its id
    [[nodiscard]] QString noteOf(const Aggregate& aggregate) const;        ///< may be empty
    [[nodiscard]] QString statementOf(const Figure& figure) const;         ///< may be empty
    /// What a reader must know about a figure, one sentence or more each: that it is disputed, that
    /// it restates, and its note.
    [[nodiscard]] QStringList notesOf(const Figure& figure) const;

    /// What stands in place of a row's figure: "no figure", or the filter that hides it.
    [[nodiscard]] QString noFigure(const CompanyId& company,
                                   const ComparisonSettings& settings) const;
    /// What a bar stands for, in one line: "pledge, 53 over 3 years", "guidance, FY2025 (Jul 2024 –
    /// Jun 2025)".
    [[nodiscard]] QString statement(const ComparisonRow& row,
                                    const ComparisonSettings& settings) const;
    /// The name of a figure's period: "2025", "FY2025", "Mar 2025 – Feb 2028".
    [[nodiscard]] QString periodOf(const Figure& figure) const;
    /// The value of a row for a heading: "at least $17.7 bn a year"; "no figure".
    [[nodiscard]] QString value(const ComparisonRow& row, const ComparisonSettings& settings) const;
    [[nodiscard]] Wording step(const Step& step) const;
    /// Another claim: its amount and period, who made it, and why it lost.
    [[nodiscard]] Wording alternative(const Alternative& alternative) const;
    [[nodiscard]] Wording note(const ComparabilityNote& note) const;
    /// Its heading, with the companies where they are few: "open ends (Alibaba)".
    [[nodiscard]] QString noteInBrief(const ComparabilityNote& note) const;
    /// "each source's own conversion, else the rate of the announcement" and the like.
    [[nodiscard]] QString currencyPolicy(const CurrencyPolicy& policy) const;

private:
    [[nodiscard]] QString periodWithMonths(const Figure& figure) const;
    [[nodiscard]] QString calendarStatement(const ComparisonRow& row) const;
    [[nodiscard]] QString unnamedSource(const Source& source) const;
    /// What a run-rate is made of: "26.3 × 4", or "26.3 × 4 = 105.2" where that was rounded; empty
    /// where the figure does not say it.
    [[nodiscard]] QString runRate(const Figure& figure) const;
    [[nodiscard]] Money announcedTotal(const ComparisonRow& row) const;
    [[nodiscard]] QString rateText(const Rate& rate, const Currency& from,
                                   const Currency& to) const;
    [[nodiscard]] Wording statedText(const StatedStep& step) const;
    [[nodiscard]] Wording conversionText(const Conversion& conversion) const;
    [[nodiscard]] Wording noRateText(const NoRateStep& step) const;
    [[nodiscard]] Wording scalingText(const ScalingStep& step) const;
    [[nodiscard]] Wording shareText(const ShareStep& step) const;
    [[nodiscard]] Wording restText(const RestStep& step) const;
    [[nodiscard]] QString wholeText(const RestStep& step) const;
    [[nodiscard]] QStringList takenTexts(const Rest& rest) const;
    [[nodiscard]] QString passedText(const Rest& rest) const;
    [[nodiscard]] QString paceText(const RestStep& step) const;
    [[nodiscard]] Wording unselectedText(const UnselectedStep& step) const;
    [[nodiscard]] QString totalOf(const std::vector<YearShare>& shares) const;
    [[nodiscard]] QString monthsText(const std::vector<Month>& months) const;
    [[nodiscard]] QString billions(double amount, const Currency& currency) const;
    [[nodiscard]] Wording resultText(const ResultStep& step) const;
    [[nodiscard]] QString lostBecause(Criterion criterion, const Figure& loser,
                                      const Figure& winner) const;
    /// What the companies of a group share: "pledge", "3 years"; may be empty.
    [[nodiscard]] QString likenessText(const ComparabilityNote::Group& group) const;
    [[nodiscard]] QString groupText(const ComparabilityNote::Group& group) const;
    [[nodiscard]] Wording topicText(ComparabilityNote::Topic topic) const;

    Dataset m_dataset;
    Formatter m_formatter;
};

} // namespace capex
