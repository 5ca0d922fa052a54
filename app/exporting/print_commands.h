// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exporting/taken_away.h"
#include "app/printing/print_job.h"

#include <QObject>

#include <memory>

class QDialog;
class QWidget;

namespace capex {

class ExportCommands;

/// Prints what is shown, with a preview. Qt's part for printers is loaded when it is first asked
/// for: the program starts without it.
class PrintCommands : public QObject
{
    Q_OBJECT

public:
    /// `module` is the path of capex-horizon-print. All outlive this.
    PrintCommands(const ExportCommands& exports, QString module, QWidget& window);

    void preview();
    /// What preview() shows; nothing where somebody was told why there is none.
    [[nodiscard]] std::unique_ptr<QDialog> makePreview();

private:
    const ExportCommands& m_exports;
    QString m_module;
    QWidget& m_window;
};

/// What is shown, all its pages, for paper.
[[nodiscard]] PrintJob printJobOf(const TakenAway& shown);

} // namespace capex
