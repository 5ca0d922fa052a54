// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/vocabulary.h"
#include "model/formats/csv/csv_columns.h"
#include "model/formats/csv/csv_parser.h"
#include "model/formats/text/dataset_builder.h"
#include "model/formats/text/utf8.h"

#include <QSet>

#include <array>

namespace capex {

/// Which cell of a record is which column of a figure.
class CsvHeader
{
public:
    struct Unknown
    {
        std::size_t cell;
        QString key;
    };

    /// Reads the first record of a file; reports columns that are missing, doubled or unknown.
    CsvHeader(const CsvRecord& record, Report& report);

    [[nodiscard]] std::optional<std::size_t> cellOf(CsvColumn column, int number = 1) const;
    [[nodiscard]] bool has(CsvColumn column) const { return cellOf(column).has_value(); }
    [[nodiscard]] std::size_t size() const { return m_names.size(); }
    [[nodiscard]] const QString& name(std::size_t cell) const { return m_names[cell]; }
    [[nodiscard]] const std::vector<Unknown>& unknown() const { return m_unknown; }
    /// How many groups of columns for a source's own conversions there are.
    [[nodiscard]] int conversions() const { return static_cast<int>(m_also.size()); }

private:
    using Cells = std::array<std::optional<std::size_t>, csvColumnCount>;

    /// Notes which column `cell` is; reports it if it is a second one of that name, or unknown.
    void assign(std::size_t cell, const CsvRecord& record, Report& report);
    [[nodiscard]] std::optional<std::size_t>* slotOf(const QString& name);
    void checkComplete(const CsvRecord& record, Report& report) const;

    std::vector<QString> m_names;
    Cells m_cells;
    std::vector<Cells> m_also; ///< by number, from 1 on; only their `also` columns are used
    std::vector<Unknown> m_unknown;
    QSet<QString> m_unknownKeys;
};

/// One row of a figure file; its findings name row, column and figure.
class CsvRow : public Draft
{
public:
    CsvRow(const CsvHeader& header, const CsvRecord& record, Report& report);

    /// Whether the record has the cells of the header; reports it if not.
    [[nodiscard]] bool hasAllCells() const;

    /// The cell without blanks, of any sort, at its ends; empty without the column.
    [[nodiscard]] std::string_view cell(CsvColumn column, int number = 1) const;
    [[nodiscard]] bool has(CsvColumn column, int number = 1) const
    {
        return !cell(column, number).empty();
    }
    /// A text cell, its guard taken off: as a name, without blanks at its ends, and as it stands.
    [[nodiscard]] QString name(CsvColumn column) const;
    [[nodiscard]] QString text(CsvColumn column) const;
    [[nodiscard]] QString unknown(const CsvHeader::Unknown& column) const;

    std::optional<double> amount(CsvColumn column, int number = 1);
    /// A cell that says 'true' or 'false', in letters of any case; empty is false.
    bool flag(CsvColumn column);
    std::optional<int> integer(CsvColumn column, int least, int most);
    std::optional<QString> currency(CsvColumn column, int number = 1);
    template <typename Enum>
    std::optional<Enum> word(CsvColumn column, int number = 1)
    {
        const auto text = cell(column, number);
        const auto known = fromKeyword<Enum>(toQString(text));
        if (!known) {
            fault(column, {found(column, number), {Expected::OneOf, keywordsOf<Enum>()}}, number);
        }
        return known;
    }

    /// Whether an error was reported for this row.
    [[nodiscard]] bool isFaulty() const { return m_isFaulty; }
    void fault(CsvColumn column, const Fault& fault, int number = 1);
    void warn(CsvColumn column, const Fault& fault) const;
    /// What the cell says, or nothing.
    [[nodiscard]] Message<Found> found(CsvColumn column, int number = 1) const;

    // As a draft, whose location is its row.
    [[nodiscard]] std::size_t location() const override;
    [[nodiscard]] Argument nameOf(std::size_t location) const override;
    [[nodiscard]] Message<Found> found(DraftPart part) const override;
    void fault(DraftPart part, const Fault& fault) override;
    void warn(DraftPart part, const Fault& fault) override;
    void reportDuplicateId(std::size_t first) override;

private:
    void report(Finding::Severity severity, CsvColumn column, int number, const Fault& fault) const;

    const CsvHeader& m_header;
    const CsvRecord& m_record;
    Report& m_report;
    bool m_isFaulty = false;
};

} // namespace capex
