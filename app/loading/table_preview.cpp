// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loading/table_preview.h"

#include "model/figures/enum_size.h"
#include "model/figures/excerpt.h"
#include "model/wording/finding_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace capex {

namespace {

// In the order of RowFate.
constexpr std::array fateWords{
    QT_TRANSLATE_NOOP("capex::RowFate", "taken"),    QT_TRANSLATE_NOOP("capex::RowFate", "refused"),
    QT_TRANSLATE_NOOP("capex::RowFate", "headings"), QT_TRANSLATE_NOOP("capex::RowFate", "above"),
    QT_TRANSLATE_NOOP("capex::RowFate", "footnote"), QT_TRANSLATE_NOOP("capex::RowFate", "blank"),
    QT_TRANSLATE_NOOP("capex::RowFate", "total"),
};

QString reasonsOf(const RowAccount& account)
{
    QStringList reasons;
    for (const Finding& reason : account.reasons) {
        const QString& heading = reason.location.address.path;
        const QString text = findingText(reason, Speech::Translated);
        reasons.append(heading.isEmpty() ? text : QStringLiteral("%1: %2").arg(heading, text));
    }
    return reasons.join(u'\n');
}

} // namespace

QString fateText(RowFate fate)
{
    return QCoreApplication::translate("capex::RowFate",
                                       fateWords.at(static_cast<std::size_t>(fate)));
}

void TablePreview::show(const TableImport& import)
{
    beginResetModel();
    m_import = &import;
    m_headings.clear();
    const Table* const table = import.reading().table.get();
    m_rows =
        table ? static_cast<int>(std::min<std::size_t>(import.figures().rows.size(), mostRows)) : 0;
    std::size_t width = 0;
    TableRow row;
    for (int index = 0; index < m_rows; ++index) {
        table->read(static_cast<std::size_t>(index), row);
        width = std::max(width, row.cells.size());
        if (row.number == import.recipe().headerRow) {
            for (std::size_t cell = 0; cell < row.cells.size(); ++cell) {
                m_headings.append(excerpt(row.cell(cell).toString()));
            }
        }
    }
    m_columns = m_rows == 0 ? 0 : 1 + static_cast<int>(std::min<std::size_t>(width, mostColumns));
    endResetModel();
}

const RowAccount& TablePreview::account(int row) const
{
    return m_import->figures().rows[static_cast<std::size_t>(row)];
}

/// Whether an answer may still make a figure of the row.
bool TablePreview::isOpen(int row) const
{
    return account(row).fate == RowFate::Refused && !m_import->recipe().questions.isEmpty();
}

QString TablePreview::heading(int column) const
{
    const QString said = m_headings.value(column - 1);
    return column == 0 ? tr("Row") : said.isEmpty() ? tr("Column %1").arg(column) : said;
}

QVariant TablePreview::cell(int row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: {
        if (column == 0) {
            return QStringLiteral("%1 · %2").arg(QString::number(account(row).number),
                                                 isOpen(row) ? tr("open")
                                                             : fateText(account(row).fate));
        }
        TableRow cells;
        m_import->reading().table->read(static_cast<std::size_t>(row), cells);
        return excerpt(cells.cell(static_cast<std::size_t>(column - 1)).toString());
    }
    case Qt::ToolTipRole:
        return isOpen(row) ? QVariant() : reasonsOf(account(row));
    default:
        return {};
    }
}

} // namespace capex
