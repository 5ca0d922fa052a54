// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loading/recipe_book.h"

#include <QDir>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace capex {

namespace {

const QString ending = QStringLiteral(".json");

/// A name as the name of a file: whatever it is, and back.
QString fileOf(const QString& name)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(name)) + ending;
}

QString nameOf(const QString& file)
{
    return QUrl::fromPercentEncoding(file.chopped(ending.size()).toLatin1());
}

bool hasHeadingsOf(const TableImport& import, const RecipeWishes& wishes)
{
    QSet<QString> headings;
    for (const RecipeColumn& column : import.recipe().columns) {
        headings.insert(column.heading);
    }
    const QList<RecipeColumn> columns = wishes.columns.value_or(QList<RecipeColumn>());
    return std::ranges::any_of(
               columns, [](const RecipeColumn& column) { return !column.field.isEmpty(); }) &&
           std::ranges::all_of(columns, [&](const RecipeColumn& column) {
               return column.field.isEmpty() || headings.contains(column.heading);
           });
}

} // namespace

SaveOutcome RecipeBook::keep(const QString& name, const TableImport& import) const
{
    QDir().mkpath(m_folder);
    return saveFile(QDir(m_folder).filePath(fileOf(name)), recipeText(import.recipe()));
}

std::vector<RecipeBook::Kept> RecipeBook::fitting(const TableImport& import) const
{
    std::vector<Kept> fitting;
    const QDir folder(m_folder);
    for (const QString& file :
         folder.entryList({u'*' + ending}, QDir::Files, QDir::Name | QDir::IgnoreCase)) {
        const auto content = readWholeFile(folder.filePath(file));
        const auto recipe = content ? readRecipe(*content).wishes : std::nullopt;
        if (!recipe || !hasHeadingsOf(import, *recipe)) {
            continue;
        }
        RecipeWishes wishes = *recipe;
        wishes.headerRow = import.recipe().headerRow; // another table may stand elsewhere
        wishes.firstRow.reset();
        wishes.sheet = import.recipe().sheet;
        if (import.canBeReadAs(wishes)) {
            fitting.push_back({nameOf(file), wishes});
        }
    }
    return fitting;
}

} // namespace capex
