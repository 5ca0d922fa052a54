// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/export_formats.h"

#include <QMimeData>

namespace capex {

/// A picture for the clipboard or for another window: as PNG, as SVG and as an image. It is laid
/// out at once and painted when somebody asks for it.
class PictureMime : public QMimeData
{
    Q_OBJECT

public:
    /// The first page with what it says of itself; an Error where there is none for the options.
    [[nodiscard]] static Result<std::unique_ptr<PictureMime>> of(const ViewResult& result,
                                                                 const ExportOptions& options);

    [[nodiscard]] QStringList formats() const override;
    [[nodiscard]] bool hasFormat(const QString& type) const override;
    /// How many pages there are of what it is the first page of.
    [[nodiscard]] std::size_t pageCount() const { return m_pageCount; }
    /// The content of a PNG file.
    [[nodiscard]] QByteArray png() const;

protected:
    [[nodiscard]] QVariant retrieveData(const QString& type, QMetaType preferred) const override;

private:
    PictureMime(PicturePlan plan, const PictureOptions& options, LateBytes proof);
    [[nodiscard]] QByteArray svg() const;

    std::size_t m_pageCount;
    ChartSpec m_page;
    PictureOptions m_options;
    LateBytes m_proof;
    mutable QByteArray m_png; ///< once it was asked for
};

/// The table of what is shown as text with tabs, HTML and CSV; no cell is a formula in any of them.
[[nodiscard]] std::unique_ptr<QMimeData> tableMime(const ViewResult& result);

} // namespace capex
