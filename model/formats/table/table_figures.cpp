// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/table/table_figures.h"

#include "model/comparison/magnitude.h"
#include "model/figures/excerpt.h"
#include "model/formats/csv/figure_rows.h"
#include "model/formats/table/row_words.h"
#include "model/formats/table/table_sums.h"

#include <QSet>

#include <algorithm>
#include <deque>
#include <iterator>

namespace capex {

namespace {

/// A figure of a row, in its own words and as it is made of them.
struct Made
{
    Made(const CsvHeader& header, OwnRow words, AmountCell from, int number)
        : own(std::move(words))
        , record(own.record(number))
        , row(header, record, report)
        , cell(std::move(from))
    {
    }
    Made(const Made&) = delete;
    Made& operator=(const Made&) = delete;

    OwnRow own;
    CsvRecord record;
    Report report{{}};
    CsvRow row;
    AmountCell cell;
    std::optional<Figure> figure;
};

class Reader
{
public:
    Reader(const TableReading& reading, const ReadContext& context, const QString& source)
        : m_reading(reading)
        , m_header(ownHeader())
        , m_rows(context, m_header)
        , m_words(reading, context.reference, source)
    {
    }

    [[nodiscard]] TableFigures figures(ReadMonitor* monitor);

private:
    void take(RowAccount& account);
    void add(std::deque<Made>& made, RowAccount& account);
    static bool tell(RowAccount& account, const std::vector<RowFault>& faults);
    void heed(Made& made, RowAccount& account) const;

    const TableReading& m_reading;
    CsvHeader m_header;
    FigureRows m_rows;
    RowWords m_words;
    TableRow m_row;
};

/// Whether the row can still be taken.
bool Reader::tell(RowAccount& account, const std::vector<RowFault>& faults)
{
    for (const RowFault& fault : faults) {
        account.reasons.push_back({fault.severity,
                                   {account.number, 0, {excerpt(fault.heading), account.number}},
                                   fault.fault});
    }
    return std::ranges::count(faults, Finding::Severity::Error, &RowFault::severity) == 0;
}

/// Tells what was found in the words of the table: its headings are where our columns were.
void Reader::heed(Made& made, RowAccount& account) const
{
    if (made.report.isEmpty()) {
        return;
    }
    for (Finding& finding : made.report.findings()) {
        const QString field = finding.location.address.path;
        const bool isOfAmount = !made.cell.text.isEmpty() && (field == nameOf(CsvColumn::Low) ||
                                                              field == nameOf(CsvColumn::High));
        const QString heading = isOfAmount ? made.cell.column.heading : m_words.heading(field);
        finding.location = {account.number, 0, {excerpt(heading), account.number}};
        finding.entry.reset();
        account.reasons.push_back(std::move(finding));
    }
}

void Reader::add(std::deque<Made>& made, RowAccount& account)
{
    QSet<FigureId> ids;
    bool areNew = true;
    for (Made& each : made) {
        const FigureId& id = each.figure->id;
        const bool isNew = m_rows.isNew(*each.figure, each.row) && !ids.contains(id);
        if (ids.contains(id)) {
            each.row.reportDuplicateId(each.row.location());
        }
        ids.insert(id);
        areNew = areNew && isNew;
    }
    account.fate = areNew ? RowFate::Taken : RowFate::Refused;
    for (Made& each : made) {
        if (areNew) {
            ++account.figures;
            m_rows.add(std::move(*each.figure), each.row);
        }
        heed(each, account);
    }
}

void Reader::take(RowAccount& account)
{
    if (m_row.isHidden) {
        account.reasons.push_back({Finding::Severity::Warning,
                                   {account.number, 0, {{}, account.number}},
                                   Found::HiddenRow});
    }
    if (!tell(account, m_words.faultsOfRow(m_row))) {
        return;
    }
    std::deque<Made> made;
    bool isWhole = true;
    for (AmountCell& cell : m_words.amountsOf(m_row)) {
        std::vector<RowFault> faults;
        OwnRow own = m_words.ownRow(m_row, cell, faults);
        const bool isSound = tell(account, faults);
        isWhole = isWhole && isSound;
        if (isSound) {
            Made& each =
                made.emplace_back(m_header, std::move(own), std::move(cell), account.number);
            each.figure = m_rows.figureOf(each.row);
            heed(each, account);
            isWhole = isWhole && each.figure;
        }
    }
    if (isWhole) {
        add(made, account);
    }
}

TableFigures Reader::figures(ReadMonitor* monitor)
{
    TableFigures result;
    result.rows.reserve(m_reading.table->size());
    m_rows.reserve(static_cast<std::size_t>(
        std::ranges::count(m_reading.fates, RowFate::Refused))); // which one figure is made of
    for (std::size_t index = 0; index < m_reading.table->size(); ++index) {
        if (monitor && monitor->isStopped()) {
            break;
        }
        m_reading.table->read(index, m_row);
        RowAccount account{
            m_row.number, m_reading.fates[index], static_cast<int>(m_rows.size()), 0, {}};
        if (account.fate == RowFate::Refused) {
            take(account);
        }
        ++result.counts.read;
        ++(account.fate == RowFate::Taken     ? result.counts.taken
           : account.fate == RowFate::Refused ? result.counts.refused
                                              : result.counts.declared);
        result.rows.push_back(std::move(account));
    }
    result.dataset = Dataset(m_rows.takeParts());
    return result;
}

/// The row that the figure at `index` was made of.
RowAccount& rowOf(TableFigures& result, int index)
{
    const auto behind = std::ranges::upper_bound(result.rows, index, {}, &RowAccount::firstFigure);
    return *std::prev(behind);
}

/// Warns of amounts that are far from those of the table for the same company and period, or from
/// those that were known: a unit may be another one.
void warnOfMagnitudes(TableFigures& result, const Dataset& reference)
{
    std::vector<DoubtfulMagnitude> doubtful = doubtfulMagnitudes(result.dataset);
    std::ranges::move(doubtfulMagnitudes(result.dataset, reference), std::back_inserter(doubtful));
    if (doubtful.empty()) {
        return;
    }
    QSet<FigureId> warnedOf;
    for (const DoubtfulMagnitude& each : doubtful) {
        const auto index = result.dataset.indexOf(each.figure);
        if (index && !warnedOf.contains(each.figure)) {
            warnedOf.insert(each.figure);
            RowAccount& row = rowOf(result, static_cast<int>(*index));
            row.reasons.push_back(
                {Finding::Severity::Warning, {row.number, 0, {{}, row.number}}, faultOf(each)});
        }
    }
}

/// Warns of amounts that are the sum of others which are taken for the same.
void warnOfSums(TableFigures& result)
{
    for (const SumOfFigures& sum : sumsAmong(result.dataset)) {
        RowAccount& row = rowOf(result, static_cast<int>(sum.index));
        row.reasons.push_back({Finding::Severity::Warning,
                               {row.number, 0, {{}, row.number}},
                               Message(Found::SumOfOthers, sum.parts)});
    }
}

} // namespace

QStringList TableFigures::idsOf(const RowAccount& row) const
{
    QStringList ids;
    for (int index = row.firstFigure; index < row.firstFigure + row.figures; ++index) {
        ids.append(dataset.figures()[static_cast<std::size_t>(index)].id.text());
    }
    return ids;
}

TableFigures figuresOf(const TableReading& reading, const ReadContext& context,
                       const QString& source)
{
    TableFigures result = Reader(reading, context, source).figures(context.monitor);
    warnOfMagnitudes(result, context.reference);
    warnOfSums(result);
    return result;
}

} // namespace capex
