// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/picture_drag.h"

#include "app/document/comparison_controller.h"
#include "app/document/document.h"
#include "tests/support/printers.h"
#include "tests/support/window_fixture.h"
#include "views/panels/chart_panel.h"
#include "views/scene/chart_view.h"

#include <QAction>
#include <QFile>
#include <QMimeData>
#include <QTest>
#include <QUrl>

namespace capex {
namespace {

/// The drag of a window whose end is this test.
class PictureDragTest : public WithAWindow
{
protected:
    PictureDragTest()
    {
        m_drag = m_window.findChild<PictureDrag*>();
        m_drag->carryWith([this](std::unique_ptr<QMimeData> mime, const QPixmap& look) {
            m_dragged = std::move(mime);
            m_look = look;
        });
    }

    [[nodiscard]] const ChartView& view() const { return part<ChartPanel>().chart(); }

    void send(QEvent::Type type, QPoint at, Qt::MouseButton button,
              Qt::KeyboardModifiers keys = Qt::NoModifier)
    {
        const Qt::MouseButtons held =
            type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
        QWidget* const viewport = view().viewport();
        QMouseEvent event(type, at, viewport->mapToGlobal(at), button, held, keys);
        QApplication::sendEvent(viewport, &event);
    }
    /// Presses at one point and moves to another.
    void pull(QPoint from, QPoint to, Qt::KeyboardModifiers keys = Qt::NoModifier)
    {
        send(QEvent::MouseButtonPress, from, Qt::LeftButton, keys);
        send(QEvent::MouseMove, to, Qt::NoButton, keys);
        send(QEvent::MouseButtonRelease, to, Qt::LeftButton, keys);
    }

    PictureDrag* m_drag;
    std::unique_ptr<QMimeData> m_dragged;
    QPixmap m_look;
};

TEST_F(PictureDragTest, DropsAPngFileAndAnImage)
{
    show(View::Ranking);
    pull({40, 20}, {120, 60});
    ASSERT_TRUE(m_dragged);
    ASSERT_EQ(m_dragged->urls().size(), 1);
    const QString path = m_dragged->urls().front().toLocalFile();
    EXPECT_TRUE(path.endsWith(QStringLiteral("/ranking-per-year-2025.png"))) << path.toStdString();
    EXPECT_EQ(QImage(path).size(), 2 * view().viewport()->size());
    EXPECT_TRUE(m_dragged->hasImage());
    EXPECT_FALSE(m_look.isNull());
    pull({40, 20}, {120, 60});
    EXPECT_FALSE(QFile::exists(path)) << "the file before it is gone";
}

TEST_F(PictureDragTest, BeginsOnceThePointerHasLeftItsPlace)
{
    show(View::Ranking);
    pull({40, 20}, {40 + QApplication::startDragDistance() - 1, 20});
    EXPECT_FALSE(m_dragged);
    pull({40, 20}, {40 + QApplication::startDragDistance(), 20});
    EXPECT_TRUE(m_dragged);
}

TEST_F(PictureDragTest, LeavesToThePictureWhatItDragsItself)
{
    show(View::Overview);
    const ChartSpec& page = view().spec();
    QPointF onHead;
    for (double y = 0; y < page.size.height() && !isOnPanelHead(page, onHead); y += 4) {
        onHead = {page.size.width() / 4, y};
    }
    ASSERT_TRUE(isOnPanelHead(page, onHead));
    const QPoint head = view().mapFromScene(onHead);
    pull(head, head + QPoint(60, 60));
    EXPECT_FALSE(m_dragged) << "a panel";
    pull({40, 12}, {120, 60}, Qt::ControlModifier);
    EXPECT_FALSE(m_dragged) << "to compare";
    pull({40, 12}, {120, 60});
    EXPECT_TRUE(m_dragged) << "the head of the page";
}

TEST_F(PictureDragTest, NothingLeavesTheProgramWhileItMayNot)
{
    show(View::Ranking);
    m_window.actions()[Command::CopyPicture]->setEnabled(false);
    pull({40, 20}, {120, 60});
    EXPECT_FALSE(m_dragged);
}

} // namespace
} // namespace capex
