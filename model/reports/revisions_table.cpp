// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/revisions_table.h"

#include "model/reports/table_cells.h"
#include "model/wording/change_words.h"
#include "model/wording/filter_words.h"

namespace capex {

namespace {

class RevisionsTable
{
public:
    RevisionsTable(TableWriter& table, const Dataset& dataset, const ComparisonSettings& settings)
        : m_table(table)
        , m_dataset(dataset)
        , m_settings(settings)
    {
        beginTable(m_table,
                   QStringLiteral("company,company_name,year,figure,announced_on,kind,"
                                  "measure,period_start,period_end,currency,unit,low,mid,"
                                  "high,bound,change,source,note"),
                   {View::Revisions, settings, {}});
    }

    void write(const RevisionHistory& history)
    {
        for (const Revision& revision : history.revisions) {
            write(revision, keywordOf(revision.change), {});
        }
        if (history.actual) {
            write(*history.actual, QStringLiteral("actual"),
                  countsOtherwise(m_dataset, history) ? QStringLiteral("counts another measure")
                                                      : QString());
        }
        if (history.revisions.empty()) {
            writeSilent(history.company);
        }
    }

private:
    void write(const Revision& revision, const QString& change, const QString& note);
    void writeSilent(const CompanyId& company);
    void writeCurrency();

    TableWriter& m_table;
    const Dataset& m_dataset;
    const ComparisonSettings& m_settings;
};

void RevisionsTable::writeCurrency()
{
    m_table.text(m_settings.currency.text());
    m_table.text(keywordOf(Unit::Billion));
}

void RevisionsTable::write(const Revision& revision, const QString& change, const QString& note)
{
    const Figure& figure = *m_dataset.figure(revision.figure);
    writeCompany(m_table, m_dataset, figure.company);
    m_table.number(m_settings.year);
    m_table.text(figure.id.text());
    m_table.text(revision.announced.toString(Qt::ISODate));
    m_table.text(keywordOf(figure.kind));
    m_table.text(figure.measure.text());
    m_table.text(figure.period.first.text());
    m_table.text(figure.period.last().text());
    writeCurrency();
    writeValue(m_table, revision.amount);
    m_table.text(change);
    m_table.text(figure.source.text());
    QStringList notes{revision.amount ? note : QStringLiteral("no exchange rate")};
    notes +=
        notesInTable(m_dataset, {figure.company, std::span(&revision.figure, 1), std::nullopt});
    notes.removeAll(QString());
    m_table.text(notes.join(QStringLiteral("; ")));
    m_table.endRow();
}

/// A company that says nothing about the year.
void RevisionsTable::writeSilent(const CompanyId& company)
{
    const auto leaveEmpty = [this](int cells) {
        for (int cell = 0; cell < cells; ++cell) {
            m_table.empty();
        }
    };
    writeCompany(m_table, m_dataset, company);
    m_table.number(m_settings.year);
    leaveEmpty(6);
    writeCurrency();
    leaveEmpty(6);
    m_table.text(
        absenceNote(absenceIn(View::Revisions, m_dataset, company, m_settings), m_settings));
    m_table.endRow();
}

} // namespace

void writeRevisions(TableWriter& table, const Dataset& dataset,
                    const std::vector<RevisionHistory>& histories,
                    const ComparisonSettings& settings)
{
    RevisionsTable revisions(table, dataset, settings);
    for (const RevisionHistory& history : histories) {
        revisions.write(history);
    }
}

} // namespace capex
