// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/print_commands.h"

#include "app/exporting/export_commands.h"
#include "app/window/file_questions.h"
#include "views/chart/chart_painter.h"

#include <QDialog>
#include <QLibrary>

namespace capex {

namespace {

constexpr QSize leastRoom(320, 200);

using MakePreview = QDialog* (*)(const PrintJob* job, QWidget* parent);

} // namespace

PrintCommands::PrintCommands(const ExportCommands& exports, QString module, QWidget& window)
    : QObject(&window)
    , m_exports(exports)
    , m_module(std::move(module))
    , m_window(window)
{
}

void PrintCommands::preview()
{
    if (const std::unique_ptr<QDialog> dialog = makePreview()) {
        dialog->exec();
    }
}

std::unique_ptr<QDialog> PrintCommands::makePreview()
{
    QLibrary library(m_module);
    const auto make = reinterpret_cast<MakePreview>(library.resolve("capexPrintPreview"));
    if (make == nullptr) {
        tellFault(
            &m_window, tr("Nothing can be printed"),
            tr("The part of the program that prints does not load: %1").arg(library.errorString()));
        return nullptr;
    }
    const PrintJob job = printJobOf(m_exports.shown());
    return std::unique_ptr<QDialog>(make(&job, &m_window));
}

PrintJob printJobOf(const TakenAway& shown)
{
    struct Pages
    {
        std::vector<ChartSpec> all;
    };
    auto pages = std::make_shared<Pages>();
    PrintJob job;
    job.title = shown.result->chart({.size = leastRoom, .language = shown.language}).title;
    job.layOut = [shown, pages](QSize room) {
        const ChartSurface paper{.size = room.expandedTo(leastRoom),
                                 .theme = ThemeName::Print,
                                 .language = shown.language,
                                 .medium = ChartSurface::Medium::Paper};
        pages->all = shown.result->pages(paper);
        return static_cast<int>(pages->all.size());
    };
    job.paint = [pages](int page, QPainter& painter, const QRectF& target) {
        paintPlainly(pages->all.at(static_cast<std::size_t>(page)), painter, target, Ground::None);
    };
    return job;
}

} // namespace capex
