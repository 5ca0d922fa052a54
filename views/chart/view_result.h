// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/comparison_context.h"
#include "model/comparison/notice.h"
#include "model/wording/explanation.h"
#include "views/chart/scroll_room.h"
#include "views/chart/subject.h"

#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace capex {

class TableWriter;

/// What a mark of one company stands for, and on which settings.
struct AmountOfMark
{
    ComparisonSettings settings;
    ComparisonRow row;
};

/// What a mark of several companies amounts to.
struct TotalOfMark
{
    QString name;
    std::optional<Money> amount; ///< nothing where there is no sum, or for a gap
    QList<CompanyId> companies;  ///< whose amounts are in it, or are said to be

    friend bool operator==(const TotalOfMark&, const TotalOfMark&) = default;
};

/// What a view shows of figures under a state: computed once, then laid out, written and explained
/// as often as asked. Immutable, and safe to use from several threads.
class ViewResult
{
public:
    virtual ~ViewResult();
    ViewResult(const ViewResult&) = delete;
    ViewResult& operator=(const ViewResult&) = delete;

    [[nodiscard]] const ComparisonContext& context() const { return m_context; }
    [[nodiscard]] const Dataset& dataset() const { return m_context.dataset(); }
    [[nodiscard]] const ViewState& state() const { return m_context.state(); }

    /// The picture for a surface, with a notice where it shows less than it could and, on paper,
    /// with what is not the default in its subtitle.
    [[nodiscard]] ChartSpec chart(const ChartSurface& surface) const;
    /// What the picture will at least take of a surface that grows, as far as that is known without
    /// laying it out; in pixels, 0 where it is not.
    [[nodiscard]] virtual double leastHeight(const ChartSurface& surface) const;
    /// Lays the picture out before it is asked for: chart() then hands it over, once.
    void layOutAhead(const ScrollRoom& wanted) const;
    /// The same as pages of one size: more than one where rows that find no room go on.
    [[nodiscard]] virtual std::vector<ChartSpec> pages(const ChartSurface& surface) const;
    /// All that it shows as a table.
    virtual void writeTable(TableWriter& table) const = 0;
    /// The same as CSV.
    [[nodiscard]] QByteArray table() const;

    /// Why it shows nothing, or less than it could, with the way out; nothing if it shows all.
    [[nodiscard]] std::optional<ChartNotice> notice(const Narrator& words) const;

    /// The answer to "why this number?" for a mark of its picture or a company of its comparison;
    /// nothing where there is nothing to say.
    [[nodiscard]] std::optional<Explanation> explain(const Subject& subject,
                                                     const Narrator& words) const;
    /// The amounts that a mark of one company stands for, those that the picture shows first. Empty
    /// for what has no amount of its own.
    [[nodiscard]] virtual std::vector<AmountOfMark> amountsOf(const Subject& mark) const;
    /// What a mark of several companies amounts to; nothing for any other mark.
    [[nodiscard]] virtual std::optional<TotalOfMark> totalOf(const Subject& mark,
                                                             const Narrator& words) const;

protected:
    explicit ViewResult(ComparisonContext context);

    /// Whose amounts and which published totals the result lacks for want of a rate. To be told
    /// once, when it is computed.
    void lacksRates(const QList<CompanyId>& companies, const QList<AggregateId>& totals = {});

    [[nodiscard]] virtual ChartSpec layOut(const ChartSurface& surface) const = 0;
    [[nodiscard]] virtual std::optional<Explanation> explainMark(const Subject& mark,
                                                                 const Narrator& words) const;
    [[nodiscard]] virtual std::optional<Explanation> explainTotal(const Subject& mark,
                                                                  const Narrator& words) const;
    /// What is not the default, in words, but for what every subtitle says by itself.
    [[nodiscard]] QStringList filterTexts(const Narrator& words) const;

private:
    /// Without the notes on it.
    [[nodiscard]] std::optional<Explanation> explainFigures(const Subject& subject,
                                                            const Narrator& words) const;

    struct LaidOut
    {
        ChartSurface surface;
        ChartSpec spec;
    };

    [[nodiscard]] ChartSpec laidOut(const ChartSurface& surface) const;
    [[nodiscard]] std::optional<ChartSpec> takeAhead(const ChartSurface& surface) const;

    ComparisonContext m_context;
    std::optional<Notice> m_notice;
    mutable std::mutex m_aheadMutex;
    mutable std::vector<LaidOut> m_ahead; ///< not handed over yet
};

using ViewResultPtr = std::shared_ptr<const ViewResult>;

} // namespace capex
