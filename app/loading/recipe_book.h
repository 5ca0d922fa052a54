// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/loading/table_import.h"
#include "model/formats/save_file.h"

namespace capex {

/// Readings of tables that were kept under a name, a recipe file each in one folder.
class RecipeBook
{
public:
    explicit RecipeBook(QString folder)
        : m_folder(std::move(folder))
    {
    }

    /// Keeps how the import is read, in the place of another reading of that name, which is not
    /// empty.
    [[nodiscard]] SaveOutcome keep(const QString& name, const TableImport& import) const;

    struct Kept
    {
        QString name;
        RecipeWishes wishes;
    };
    /// Those by which the table can be read, by name: it has all the headings that they take.
    [[nodiscard]] std::vector<Kept> fitting(const TableImport& import) const;

private:
    QString m_folder;
};

} // namespace capex
