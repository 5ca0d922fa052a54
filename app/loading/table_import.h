// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/figure_file.h"
#include "model/formats/table/table_figures.h"

namespace capex {

/// A foreign table on its way to figures: how it is read by now, what that leaves open, and what
/// every row becomes. Each answer reads it anew.
class TableImport
{
public:
    /// `name` is the file's, or says where the table comes from; names that the table does not
    /// define are looked up in `known`.
    TableImport(QString name, QByteArray content, const Dataset& known);

    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] const TableReading& reading() const { return m_reading; }
    [[nodiscard]] const Recipe& recipe() const { return m_reading.recipe; }
    [[nodiscard]] const RecipeWishes& wishes() const { return m_wishes; }
    [[nodiscard]] const TableFigures& figures() const { return m_figures; }
    [[nodiscard]] const RowCounts& counts() const { return m_figures.counts; }
    /// Whether it is a table to these wishes; makes no figures.
    [[nodiscard]] bool canBeReadAs(const RecipeWishes& wishes) const;
    /// Whether it can be read, nothing is open, and at least a row is taken.
    [[nodiscard]] bool isReady() const;

    /// The names of companies that the rows name and nobody knows; they become new ones.
    [[nodiscard]] QStringList newCompanies() const;
    /// By those names, as which company each is taken.
    [[nodiscard]] const QMap<QString, CompanyId>& aliases() const { return m_aliases; }
    /// Takes `name` for one of the known companies, which has it as an alias from then on; for a
    /// new one where `company` is empty.
    void takeCompanyAs(const QString& name, const CompanyId& company);
    [[nodiscard]] const Dataset& known() const { return m_known; }

    void answer(const RecipeQuestion& question, const QString& answer);
    void setColumn(const QString& heading, const QString& field);
    void setConstant(const QString& field, const QString& value); ///< empty: nothing is said of it
    void setSheet(const QString& sheet);
    /// As somebody wishes, or as it was at first.
    void readAs(const RecipeWishes& wishes = {});

    /// The figures as a file has them, with the reasons of rows that are not taken as findings.
    [[nodiscard]] FigureFile file() const;
    /// The headings and the refused rows as CSV, cells as they stand, and the reason behind each.
    [[nodiscard]] QByteArray refusedRows() const;

private:
    void read();

    QString m_name;
    QByteArray m_content;
    Dataset m_known;
    QMap<QString, CompanyId> m_aliases;
    ReadContext m_context; ///< what is known, with these aliases
    RecipeWishes m_wishes;
    TableReading m_reading;
    TableFigures m_figures;
};

/// Whether there is a file at `path` that may hold a foreign table; its ending may say otherwise.
[[nodiscard]] bool isForeignTableFile(const QString& path);

} // namespace capex
