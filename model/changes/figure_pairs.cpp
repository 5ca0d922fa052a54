// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/changes/figure_pairs.h"

#include "model/changes/figure_fields.h"

#include <QHash>

#include <algorithm>
#include <set>

namespace capex {

namespace {

/// What must agree for a figure to be known again; texts that are the same where it does.
using MakeKey = QByteArray (*)(const Figure& figure);

QByteArray joined(const QList<QByteArray>& parts)
{
    return parts.join('\0');
}

/// Company, kind, measure, period and day.
QByteArray subjectOf(const Figure& figure)
{
    return joined({figure.company.text().toUtf8(), QByteArray::number(int(figure.kind)),
                   figure.measure.text().toUtf8(), QByteArray::number(figure.period.first.index),
                   QByteArray::number(figure.period.months),
                   QByteArray::number(figure.announced.toJulianDay())});
}

QByteArray withSource(const Figure& figure)
{
    return joined({subjectOf(figure), figure.source.text().toUtf8()});
}

QByteArray withAmount(const Figure& figure)
{
    return joined({subjectOf(figure), amountKey(figure.amount)});
}

QByteArray withBoth(const Figure& figure)
{
    return joined({withSource(figure), amountKey(figure.amount)});
}

QByteArray withTexts(const Figure& figure)
{
    return joined(
        {withBoth(figure), figure.details->statement.toUtf8(), figure.details->note.toUtf8()});
}

/// Finds the partners of figures, one way to know them after the other.
class Pairing
{
public:
    Pairing(const Dataset& before, const std::vector<Figure>& after)
        : m_before(before)
        , m_after(after)
    {
        pairById();
        sortById(m_result.before, m_before.figures());
        sortById(m_result.after, m_after);
    }

    void pairBy(MakeKey keyOf, KnownBy by)
    {
        QHash<QByteArray, QList<std::size_t>> waiting; // by id
        for (const std::size_t index : m_result.before) {
            waiting[keyOf(m_before.figures()[index])].append(index);
        }
        std::set<std::size_t> paired;
        std::vector<std::size_t> left;
        for (const std::size_t index : m_result.after) {
            const auto partners = waiting.find(keyOf(m_after[index]));
            if (partners == waiting.end() || partners->isEmpty()) {
                left.push_back(index);
                continue;
            }
            m_result.pairs.push_back({partners->takeFirst(), index, by});
            paired.insert(m_result.pairs.back().before);
        }
        m_result.after = std::move(left);
        std::erase_if(m_result.before, [&](std::size_t index) { return paired.contains(index); });
    }

    [[nodiscard]] FigurePairs take() { return std::move(m_result); }

private:
    void pairById()
    {
        std::vector<bool> isPaired(m_before.figures().size());
        for (std::size_t index = 0; index < m_after.size(); ++index) {
            const auto same = m_before.indexOf(m_after[index].id);
            if (same && m_before.figures()[*same].company == m_after[index].company) {
                m_result.pairs.push_back({*same, index, KnownBy::Id});
                isPaired[*same] = true;
            } else {
                m_result.after.push_back(index);
            }
        }
        for (std::size_t index = 0; index < isPaired.size(); ++index) {
            if (!isPaired[index]) {
                m_result.before.push_back(index);
            }
        }
    }

    template <typename Figures>
    static void sortById(std::vector<std::size_t>& indexes, const Figures& figures)
    {
        std::ranges::sort(indexes, {}, [&figures](std::size_t index) { return figures[index].id; });
    }

    const Dataset& m_before;
    const std::vector<Figure>& m_after;
    FigurePairs m_result;
};

} // namespace

FigurePairs pairsOf(const Dataset& before, const std::vector<Figure>& after)
{
    Pairing pairing(before, after);
    pairing.pairBy(withTexts, KnownBy::Content);
    pairing.pairBy(withBoth, KnownBy::Content);
    pairing.pairBy(withAmount, KnownBy::Amount);
    pairing.pairBy(withSource, KnownBy::Source);
    return pairing.take();
}

} // namespace capex
