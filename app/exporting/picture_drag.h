// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPixmap>
#include <QPoint>

#include <functional>
#include <memory>
#include <optional>

class QAction;
class QMimeData;
class QMouseEvent;
class QTemporaryDir;

namespace capex {

class ChartView;
class ExportCommands;

/// Drags the picture out of the window: as a PNG file, which is kept until the next drag or the
/// end of the program, and as an image. It is taken hold of anywhere but where the picture has
/// something of its own to drag.
class PictureDrag : public QObject
{
    Q_OBJECT

public:
    /// Carries what is dragged until it is dropped.
    using Carry = std::function<void(std::unique_ptr<QMimeData>, const QPixmap&)>;

    /// Nothing is dragged while `copy` is not available. All outlive this.
    PictureDrag(const ChartView& view, ExportCommands& exports, const QAction& copy,
                QObject* parent);
    ~PictureDrag() override;

    void carryWith(Carry carry) { m_carry = std::move(carry); }

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void press(const QMouseEvent& event);
    [[nodiscard]] bool move(const QMouseEvent& event);
    void drag();
    void addFile(QMimeData& mime, const QByteArray& png);

    const ChartView& m_view;
    ExportCommands& m_exports;
    const QAction& m_copy;
    Carry m_carry;
    std::optional<QPoint> m_pressed; ///< where the picture was taken hold of
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace capex
