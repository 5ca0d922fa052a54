// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/comparison.h"
#include "model/wording/wording.h"
#include "views/chart/chart_frame.h"
#include "views/chart/source_numbers.h"

#include <span>

namespace capex {

/// Companies that a picture has no room for.
struct Unshown
{
    std::vector<CompanyId> companies;
    QString remark;       ///< what else is said of them; may be empty
    bool isDrawn = false; ///< their marks are there: only a label is missing
};

/// The companies of rows, lanes or histories, in their order.
template <typename Row>
[[nodiscard]] std::vector<CompanyId> companiesOf(std::span<const Row* const> rows)
{
    std::vector<CompanyId> companies;
    for (const Row* const row : rows) {
        companies.push_back(row->company);
    }
    return companies;
}

/// The words that every picture needs, whatever it shows: what it is measured in, what is unlike in
/// it, and where it comes from. Plain text; what came from a file is on one line.
class ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(capex::ChartWords)

public:
    /// The dataset and the settings outlive the words.
    ChartWords(const Dataset& dataset, const ComparisonSettings& settings, Language language);
    /// In the language of the surface, with the numbers of sources that its pictures share.
    ChartWords(const Dataset& dataset, const ComparisonSettings& settings,
               const ChartSurface& surface);

    [[nodiscard]] const Dataset& dataset() const { return m_dataset; }
    [[nodiscard]] const ComparisonSettings& settings() const { return m_settings; }
    [[nodiscard]] const Narrator& narrator() const { return m_narrator; }
    [[nodiscard]] const Formatter& formatter() const { return m_narrator.formatter(); }

    /// "METHOD · 2025 · USD bn · as first announced · as of 28 Feb 2025"; `years` may be empty.
    [[nodiscard]] QString subtitle(const QString& method, const QString& years) const;
    /// The same for a view that takes no vintage.
    [[nodiscard]] QString subtitleOfAnyVintage(const QString& method, const QString& years) const;
    /// "4 notes on comparability".
    [[nodiscard]] QString badge(std::size_t count) const;
    /// Each note in full, for the list that the badge opens.
    [[nodiscard]] std::vector<BadgeNote> badgeNotes(std::span<const ComparabilityNote> notes) const;
    /// The same, a line each.
    [[nodiscard]] QStringList notes(std::span<const ComparabilityNote> notes) const;
    /// Badge, notes and foot of a frame: what is unlike, the numbered sources, the currency policy
    /// and the file. `sources` are those of the figures in reading order; sourceNumbers() makes
    /// them, and SourceNumbers::of() gives the numbers for a mark's label.
    void annotate(FrameContent& frame, const SourceNumbers& sources,
                  std::span<const ComparabilityNote> notes) const;
    /// `figures` in reading order, as often as they occur.
    [[nodiscard]] SourceNumbers
    sourceNumbers(std::span<const FigureId> figures,
                  SourceNumbers::Each each = SourceNumbers::Each::Source) const;

    /// "[3] " before the name of a figure's source, where pictures share a list; else empty.
    [[nodiscard]] QString citation(const Figure& figure) const;

    /// Which rows had a rival that lost by its name alone: "Both stand in the sources; the first by
    /// name is drawn: Amazon, also about $105 bn."; empty without any.
    [[nodiscard]] QString ties(std::span<const ComparisonRow> rows) const;
    /// What `pair` is on each of two bases: "Alibaba: at least 66 % of Microsoft as announced, at
    /// least 22 % per year"; empty without a pair that has values.
    [[nodiscard]] QString pair(const QList<CompanyId>& pair, Basis shown) const;

    /// "without room here: Acme, Borealis and 46 more; midpoints 18.1 to 1.25": as many by name, up
    /// to a few, as one line of a notice in `pixels` holds in `width`.
    [[nodiscard]] QString withoutRoom(const Unshown& unshown, int pixels, double width) const;

    [[nodiscard]] QString asOf(QDate day) const; ///< "as of 28 Feb 2025"
    [[nodiscard]] QString companyName(const CompanyId& company) const;
    /// What a figure states besides its amount in the picture's currency, a line each: the amount
    /// in another one, kind and measure, its period.
    [[nodiscard]] QStringList statement(const Figure& figure) const;
    /// "Figures: TITLE, 7 Nov 2025."; may be empty.
    [[nodiscard]] QString file() const;
    /// "Bloomberg, 24 Feb 2025 (press)" for each source of the figures, once.
    [[nodiscard]] QStringList sources(std::span<const FigureId> figures) const;
    /// All months that the figures are about; empty without figures.
    [[nodiscard]] QString months(std::span<const FigureId> figures) const;

private:
    [[nodiscard]] QString joined(QStringList parts) const;
    [[nodiscard]] QString unlike(std::span<const ComparabilityNote> notes) const;
    [[nodiscard]] QString withoutRoom(const Unshown& unshown, std::size_t named) const;
    [[nodiscard]] static QStringList sourcesParagraphs(const SourceNumbers& sources,
                                                       const QStringList& rest, Language language);
    [[nodiscard]] static QString inOneParagraph(QStringList sentences, Language language);

    const Dataset& m_dataset;
    const ComparisonSettings& m_settings;
    Narrator m_narrator;
    std::shared_ptr<const SourceList> m_shared; ///< may be null
};

/// All figures behind the rows.
[[nodiscard]] std::vector<FigureId> figuresBehind(std::span<const ComparisonRow> rows);

} // namespace capex
