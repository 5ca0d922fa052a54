// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/result.h"
#include "model/formats/cells/table.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

namespace capex {

inline constexpr qsizetype mostSheets = 256;

/// What a workbook says of one of its sheets before that is read.
struct SheetName
{
    QString name;
    bool isHidden = false;

    friend bool operator==(const SheetName&, const SheetName&) = default;
};

using SheetOutcome = Result<std::shared_ptr<const Table>, TableFlaw>;

/// A file of sheets: XLSX or ODS. Sheets are read when they are asked for.
class Workbook
{
public:
    virtual ~Workbook() = default;
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;

    /// In the order of the workbook, without those that hold a chart alone.
    [[nodiscard]] const std::vector<SheetName>& sheets() const { return m_sheets; }
    [[nodiscard]] QStringList names() const;
    /// The sheet at `index` of sheets().
    [[nodiscard]] virtual SheetOutcome sheet(std::size_t index) const = 0;
    /// The first rows of every sheet; a Fault of one of them is one of all.
    using Heads = std::vector<std::shared_ptr<const Table>>;
    [[nodiscard]] virtual Result<Heads, TableFlaw> heads(qint64 rows) const = 0;

protected:
    Workbook() = default;

    std::vector<SheetName> m_sheets;
};

/// Whether a content is no text but a zip file, or a workbook of the old binary format.
[[nodiscard]] bool looksLikeWorkbook(const QByteArray& content);

/// The workbook that such a content is, told by what is in it.
[[nodiscard]] Result<std::unique_ptr<Workbook>, TableFlaw> openWorkbook(const QByteArray& content);

} // namespace capex
