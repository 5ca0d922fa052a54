// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/revisions.h"
#include "views/chart/chart_words.h"

namespace capex {

/// What the revisions say of one statement, or of the actual.
struct RevisionLabel
{
    QString value;   ///< "64 – 72"; empty without an amount
    QString word;    ///< "raised"; empty for a first statement
    QString tooltip; ///< several lines
    QString spoken;  ///< one sentence
    QString sources; ///< the numbers of its sources
};

/// Whether a history has more to tell than one statement.
[[nodiscard]] bool hasStory(const RevisionHistory* history);

/// The histories with a statement in the order of their panels: those with a story first.
[[nodiscard]] std::vector<const RevisionHistory*>
panelsOf(const std::vector<RevisionHistory>& histories);

/// All words of the revisions.
class RevisionsWords
{
    Q_DECLARE_TR_FUNCTIONS(capex::RevisionsWords)

public:
    /// What is given outlives the words.
    RevisionsWords(const Dataset& dataset, const ComparisonSettings& settings,
                   const std::vector<RevisionHistory>& histories, const ChartSurface& surface);

    [[nodiscard]] const Formatter& formatter() const { return m_words.formatter(); }
    /// `isOneScale`: all companies share the scale of values; `isCut`: some scale begins above 0.
    [[nodiscard]] FrameContent frame(bool isOneScale, bool isCut) const;
    /// Only the sources that this wording of the frame names have a number from now on.
    void shortenSourcesTo(std::size_t wording) { m_sources.shortenTo(wording); }
    [[nodiscard]] QString name(const RevisionHistory& history) const;
    /// "guidance, FY2026": what the newest statement is.
    [[nodiscard]] QString detail(const RevisionHistory& history) const;
    /// Of one of the history's statements.
    [[nodiscard]] RevisionLabel statement(const RevisionHistory& history,
                                          const Revision& revision) const;
    /// Of a history with an actual.
    [[nodiscard]] RevisionLabel outcome(const RevisionHistory& history) const;
    /// Why a line stops: "no later word"; where its months are over, that nothing was reported.
    [[nodiscard]] QString ending(bool isRunning) const;
    [[nodiscard]] QString noRate() const;
    [[nodiscard]] QString nothing() const; ///< where no company says anything
    [[nodiscard]] QString asOf(QDate day) const;
    /// ChartWords::withoutRoom() of the companies that found none.
    [[nodiscard]] QString remainder(std::span<const RevisionHistory* const> histories, int pixels,
                                    double width) const;
    [[nodiscard]] QString description() const;

private:
    [[nodiscard]] QString method(bool isOneScale, bool isCut) const;
    [[nodiscard]] std::vector<LegendEntry> legend() const;
    [[nodiscard]] QString singleValues(bool ofGuidance) const;
    [[nodiscard]] std::vector<ComparabilityNote> unlike() const;
    [[nodiscard]] QString silent() const;
    [[nodiscard]] QString nameOfSilent(const RevisionHistory& history) const;
    [[nodiscard]] std::vector<FigureId> figures() const;
    [[nodiscard]] RevisionLabel label(const Revision& revision, QStringList told) const;
    [[nodiscard]] QStringList told(const Revision& revision, const QString& word) const;
    [[nodiscard]] QStringList toldOf(const RevisionHistory& history,
                                     const Revision& statement) const;
    [[nodiscard]] QStringList toldOfActual(const RevisionHistory& history) const;
    [[nodiscard]] QString before(const RevisionBefore& was, QDate told) const;
    [[nodiscard]] QString spoken(const QStringList& told) const;

    const Dataset& m_dataset;
    const ComparisonSettings& m_settings;
    const std::vector<RevisionHistory>& m_histories;
    ChartWords m_words;
    SourceNumbers m_sources;
};

} // namespace capex
