// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/dataset.h"

#include <QByteArray>
#include <QHash>

namespace capex {

class TableWriter;

/// The figures as the table of a figure file, a row per figure; reading them from CSV with the same
/// companies and sources at hand gives the same figures.
void writeFigureRows(TableWriter& table, const Dataset& dataset);

/// What the cells of a row name companies and sources by, so that reading finds the same ones:
/// their ids, or the text that adds them.
struct CsvCells
{
    QHash<CompanyId, QString> companies;
    QHash<SourceId, QString> sources;
};

[[nodiscard]] CsvCells csvCellsOf(const Dataset& dataset);

/// All that a figure says, in one line: the same for the same figure in every release, as ids are
/// made of it.
[[nodiscard]] QByteArray contentOf(const Figure& figure);

} // namespace capex
