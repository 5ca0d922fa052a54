// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/print_preview.h"

#include <QDialog>
#include <QtGlobal>

/// What the program looks for in the module: a preview that belongs to the caller.
extern "C" Q_DECL_EXPORT QDialog* capexPrintPreview(const capex::PrintJob* job, QWidget* parent)
{
    return capex::printPreview(*job, parent).release();
}
