// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/print_preview.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCoreApplication>
#include <QGraphicsView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QToolBar>

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

QString tr(const char* text)
{
    return QCoreApplication::translate("capex", text);
}

/// Screen readers find a choice by a label alone, and this one has none that is seen.
void labelChoice(QComboBox& choice, const QString& name)
{
    auto* const label = new QLabel(name, choice.parentWidget());
    label->hide();
    label->setBuddy(&choice);
    choice.setAccessibleName(name);
    choice.lineEdit()->setAccessibleName(name);
    choice.view()->setAccessibleName(name);
}

/// Names what Qt's dialog leaves without a name, and has it begin where Tab comes again.
void nameParts(QPrintPreviewDialog& dialog, const QString& title)
{
    for (auto* const field : dialog.findChildren<QLineEdit*>()) {
        field->setAccessibleName(tr("Page"));
    }
    for (auto* const choice : dialog.findChildren<QComboBox*>()) {
        labelChoice(*choice, tr("Zoom"));
    }
    for (auto* const bar : dialog.findChildren<QToolBar*>()) {
        bar->setAccessibleName(tr("Print preview"));
    }
    auto* const pages = dialog.findChild<QPrintPreviewWidget*>()->findChild<QGraphicsView*>();
    pages->setAccessibleName(title);
    pages->viewport()->setFocusProxy(nullptr); // which would give on its policy to the pages
    pages->viewport()->setFocusPolicy(Qt::NoFocus);
    pages->setFocus();
}

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
    nameParts(*preview, job.title);
    QObject::connect(preview.get(), &QPrintPreviewDialog::paintRequested, preview.get(),
                     [job](QPrinter* wanted) { printOn(*wanted, job); });
    return preview;
}

} // namespace capex
