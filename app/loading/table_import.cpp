// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loading/table_import.h"

#include "model/formats/csv/csv_writer.h"
#include "model/formats/table/table_answers.h"
#include "model/wording/finding_words.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <iterator>
#include <utility>

namespace capex {

TableImport::TableImport(QString name, QByteArray content, const Dataset& known)
    : m_name(std::move(name))
    , m_content(std::move(content))
    , m_known(known)
    , m_context{QDate::currentDate(), known}
{
    read();
}

void TableImport::read()
{
    m_figures = {}; // not both of them at once
    m_reading = {};
    m_reading = readTable(m_content, m_wishes);
    m_figures = m_reading.table && !m_reading.fault ? figuresOf(m_reading, m_context, m_name)
                                                    : TableFigures();
}

bool TableImport::canBeReadAs(const RecipeWishes& wishes) const
{
    return !readTable(m_content, wishes).fault;
}

bool TableImport::isReady() const
{
    return m_reading.table && !m_reading.fault && recipe().questions.isEmpty() &&
           counts().taken > 0;
}

QStringList TableImport::newCompanies() const
{
    QStringList names;
    for (const Company& company : m_figures.dataset.companies()) {
        if (!m_known.company(company.id)) {
            names.append(company.name);
        }
    }
    return names;
}

void TableImport::takeCompanyAs(const QString& name, const CompanyId& company)
{
    if (company.isEmpty()) {
        m_aliases.remove(name);
    } else {
        m_aliases.insert(name, company);
    }
    DatasetParts parts = m_known.parts();
    for (Company& known : parts.companies) {
        known.aliases += m_aliases.keys(known.id);
    }
    m_context.reference = Dataset(std::move(parts));
    read();
}

void TableImport::answer(const RecipeQuestion& question, const QString& answer)
{
    readAs(answered(m_wishes, question, answer));
}

void TableImport::setColumn(const QString& heading, const QString& field)
{
    readAs(withColumn(m_wishes, recipe(), heading, field));
}

void TableImport::setConstant(const QString& field, const QString& value)
{
    RecipeWishes wishes = m_wishes;
    if (value.isEmpty()) {
        wishes.constants.remove(field);
    } else {
        wishes.constants.insert(field, value);
    }
    readAs(wishes);
}

void TableImport::setSheet(const QString& sheet)
{
    RecipeWishes wishes; // what was said of another sheet is not meant for this one
    wishes.sheet = sheet;
    readAs(wishes);
}

void TableImport::readAs(const RecipeWishes& wishes)
{
    if (wishes != m_wishes) {
        m_wishes = wishes;
        read();
    }
}

FigureFile TableImport::file() const
{
    FigureFile file{{m_figures.dataset, {}, {}}, &csvFormat(), stampOf(m_content)};
    for (const RowAccount& row : m_figures.rows) {
        std::ranges::copy(row.reasons, std::back_inserter(file.findings));
    }
    return file;
}

QByteArray TableImport::refusedRows() const
{
    CsvWriter csv;
    TableRow row;
    std::size_t width = 0;
    const auto write = [&](const QString& reason) {
        for (std::size_t cell = 0; cell < std::max(width, row.cells.size()); ++cell) {
            csv.asRead(row.cell(cell).toString());
        }
        csv.text(reason);
        csv.endRow();
    };
    for (std::size_t index = 0; index < m_figures.rows.size(); ++index) {
        const RowAccount& account = m_figures.rows[index];
        m_reading.table->read(index, row);
        if (row.number == recipe().headerRow) {
            width = row.cells.size();
            write(QStringLiteral("reason"));
        } else if (account.fate == RowFate::Refused) {
            QStringList reasons;
            for (const Finding& finding : account.reasons) {
                reasons.append(findingText(finding, Speech::English));
            }
            write(reasons.join(QStringLiteral("; ")));
        }
    }
    return csv.result();
}

bool isForeignTableFile(const QString& path)
{
    constexpr qint64 start = qint64{64} * 1024;
    QFile file(path);
    return formatOf(path) != &jsonFormat() && QFileInfo(path).isFile() && file.size() > 0 &&
           file.open(QIODevice::ReadOnly) && isForeign(file.read(start));
}

} // namespace capex
