// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/print_job.h"

#include <memory>

class QDialog;
class QPrinter;
class QWidget;

namespace capex {

/// Prints every page of the job on the paper that the printer has.
void printOn(QPrinter& printer, const PrintJob& job);

/// A preview that prints, on paper that lies on its long side until somebody turns it. Without a
/// printer it writes a PDF.
[[nodiscard]] std::unique_ptr<QDialog> printPreview(const PrintJob& job, QWidget* parent);

} // namespace capex
