// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/revisions_csv.h"

#include "model/reports/csv_cells.h"
#include "model/wording/change_words.h"
#include "model/wording/filter_words.h"

namespace capex {

namespace {

class RevisionsTable
{
public:
    RevisionsTable(const Dataset& dataset, const ComparisonSettings& settings)
        : m_dataset(dataset)
        , m_settings(settings)
    {
        beginTable(m_csv,
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

    [[nodiscard]] const QByteArray& result() const { return m_csv.result(); }

private:
    void write(const Revision& revision, const QString& change, const QString& note);
    void writeSilent(const CompanyId& company);
    void writeCurrency();

    const Dataset& m_dataset;
    const ComparisonSettings& m_settings;
    CsvWriter m_csv;
};

void RevisionsTable::writeCurrency()
{
    m_csv.text(m_settings.currency.text());
    m_csv.text(keywordOf(Unit::Billion));
}

void RevisionsTable::write(const Revision& revision, const QString& change, const QString& note)
{
    const Figure& figure = *m_dataset.figure(revision.figure);
    writeCompany(m_csv, m_dataset, figure.company);
    m_csv.number(m_settings.year);
    m_csv.text(figure.id.text());
    m_csv.text(revision.announced.toString(Qt::ISODate));
    m_csv.text(keywordOf(figure.kind));
    m_csv.text(figure.measure.text());
    m_csv.text(figure.period.first.text());
    m_csv.text(figure.period.last().text());
    writeCurrency();
    writeValue(m_csv, revision.amount);
    m_csv.text(change);
    m_csv.text(figure.source.text());
    QStringList notes{revision.amount ? note : QStringLiteral("no exchange rate")};
    notes +=
        notesInTable(m_dataset, {figure.company, std::span(&revision.figure, 1), std::nullopt});
    notes.removeAll(QString());
    m_csv.text(notes.join(QStringLiteral("; ")));
    m_csv.endRow();
}

/// A company that says nothing about the year.
void RevisionsTable::writeSilent(const CompanyId& company)
{
    const auto leaveEmpty = [this](int cells) {
        for (int cell = 0; cell < cells; ++cell) {
            m_csv.empty();
        }
    };
    writeCompany(m_csv, m_dataset, company);
    m_csv.number(m_settings.year);
    leaveEmpty(6);
    writeCurrency();
    leaveEmpty(6);
    m_csv.text(absenceNote(absenceIn(View::Revisions, m_dataset, company, m_settings), m_settings));
    m_csv.endRow();
}

} // namespace

QByteArray revisionsCsv(const Dataset& dataset, const std::vector<RevisionHistory>& histories,
                        const ComparisonSettings& settings)
{
    RevisionsTable table(dataset, settings);
    for (const RevisionHistory& history : histories) {
        table.write(history);
    }
    return table.result();
}

} // namespace capex
