// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/print_preview.h"

#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace capex {

namespace {

constexpr double layoutDotsPerInch = 96;

/// The dialog with the printer that it paints on.
class PrintPreview : public QPrintPreviewDialog
{
public:
    PrintPreview(std::unique_ptr<QPrinter> printer, QWidget* parent)
        : QPrintPreviewDialog(printer.get(), parent)
        , m_printer(std::move(printer))
    {
    }

private:
    std::unique_ptr<QPrinter> m_printer;
};

} // namespace

void printOn(QPrinter& printer, const PrintJob& job)
{
    const QRectF area(QPointF(), printer.pageLayout().paintRectPixels(printer.resolution()).size());
    const double perDot = layoutDotsPerInch / printer.resolution();
    const int pages = job.layOut((area.size() * perDot).toSize());
    QPainter painter(&printer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0) {
            printer.newPage();
        }
        job.paint(page, painter, area);
    }
}

std::unique_ptr<QDialog> printPreview(const PrintJob& job, QWidget* parent)
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setDocName(job.title);
    printer->setCreator(QStringLiteral("Capex Horizon"));
    auto preview = std::make_unique<PrintPreview>(std::move(printer), parent);
    QObject::connect(preview.get(), &QPrintPreviewDialog::paintRequested, preview.get(),
                     [job](QPrinter* wanted) { printOn(*wanted, job); });
    return preview;
}

} // namespace capex
