// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/export_commands.h"
#include "app/exporting/print_commands.h"
#include "app/printing/print_preview.h"
#include "model/formats/figure_file.h"
#include "tests/support/clipping.h"
#include "tests/support/dialogs.h"
#include "tests/support/printers.h"
#include "tests/support/shown.h"
#include "tests/support/window_fixture.h"

#include <QDialog>
#include <QMessageBox>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace capex {
namespace {

class PrintTest : public InAFolder
{
protected:
    [[nodiscard]] QByteArray printed(const PrintJob& job, QPageLayout::Orientation orientation)
    {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path("a.pdf"));
        printer.setPageSize(QPageSize(QPageSize::A4));
        printer.setPageOrientation(orientation);
        printOn(printer, job);
        return content("a.pdf");
    }
};

TEST_F(PrintTest, LaysOutForTheRoomOfThePaper)
{
    QSize room;
    PrintJob job{.title = {},
                 .layOut =
                     [&room](QSize asked) {
                         room = asked;
                         return 1;
                     },
                 .paint = [](int, QPainter&, const QRectF&) {}};
    (void)printed(job, QPageLayout::Landscape);
    EXPECT_GT(room.width(), room.height());
    EXPECT_NEAR(room.width(), 297 / 25.4 * 96, 100) << "in 1/96 inch, less the margins";
    EXPECT_LT(room.width(), 297 / 25.4 * 96 + 1);
    (void)printed(job, QPageLayout::Portrait);
    EXPECT_LT(room.width(), room.height());
}

TEST_F(PrintTest, PrintsEveryPage)
{
    const TakenAway figures{resultOf({.dataset = bundledFigures(), .view = View::Figures}),
                            {700, 500}};
    const PrintJob job = printJobOf(figures);
    const int pages = job.layOut({1000, 700});
    ASSERT_GE(pages, 2);
    EXPECT_GE(printed(job, QPageLayout::Landscape).count("/Type /Page\n"), pages);
    EXPECT_FALSE(job.title.isEmpty());
}

TEST_F(PrintTest, OpensWithoutAPrinterAndPaintsThePicture)
{
    int painted = 0;
    PrintJob job = printJobOf({resultOf({.dataset = bundledFigures()}), {700, 500}});
    job.paint = [&painted, paint = job.paint](int page, QPainter& painter, const QRectF& target) {
        ++painted;
        paint(page, painter, target);
    };
    const std::unique_ptr<QDialog> dialog = printPreview(job, nullptr);
    dialog->show();
    QApplication::processEvents();
    EXPECT_EQ(painted, 1);
    const auto* const preview = qobject_cast<QPrintPreviewDialog*>(dialog.get());
    ASSERT_NE(preview, nullptr);
    EXPECT_EQ(clippedIn(*dialog), QStringList());
}

using PrintInWindowTest = WithAWindow;

TEST_F(PrintInWindowTest, SaysWhereNothingCanBePrinted)
{
    PrintCommands prints(m_window.exports(), path("no-module"), m_window);
    QString told;
    whenAsked<QMessageBox>(m_window, [&](QMessageBox& box) {
        told = box.text();
        box.accept();
    });
    EXPECT_EQ(prints.makePreview(), nullptr);
    EXPECT_TRUE(told.contains(QStringLiteral("does not load"))) << told.toStdString();
}

TEST_F(PrintInWindowTest, FindsItsModule)
{
    PrintCommands prints(m_window.exports(), QStringLiteral(CAPEX_PRINT), m_window);
    const std::unique_ptr<QDialog> dialog = prints.makePreview();
    EXPECT_NE(qobject_cast<QPrintPreviewDialog*>(dialog.get()), nullptr);
}

} // namespace
} // namespace capex
