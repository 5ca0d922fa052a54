// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPaintDevice>
#include <QSize>

#include <memory>

namespace capex {

class SvgEngine;

/// What an SVG says besides what it draws.
struct SvgDetails
{
    QString title;
    QString description;    ///< for those who do not see it; may be empty
    QByteArray prefix = {}; ///< of the names of its parts: several may stand in one page
};

/// Paints into an SVG 1.1 document, laid out for `size` pixels of 1/96 inch and shown `scale` times
/// as large. Texts stay texts, each line one element, as wide as here wherever it is shown; clips
/// hold, and equal looks are said once. What is painted must not rotate or shear, and uses plain
/// colours: pictures of figures do.
class SvgDevice : public QPaintDevice
{
public:
    SvgDevice(QSize size, double scale, const SvgDetails& details);
    ~SvgDevice() override;

    [[nodiscard]] QPaintEngine* paintEngine() const override;
    /// The document, once the painter has ended.
    [[nodiscard]] QByteArray content() const;

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    QSize m_size;
    std::unique_ptr<SvgEngine> m_engine;
    QByteArray m_head;
};

} // namespace capex
