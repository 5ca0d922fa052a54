// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/export_request.h"
#include "model/wording/error.h"

#include <QByteArray>

#include <vector>

namespace capex {

/// A job of a batch: what is asked for, or what is wrong with it.
struct BatchJob
{
    QString name; ///< its file, else "jobs[3]"
    Result<ExportRequest> request;
};

/// The jobs of a batch, `{"jobs": [{"output": "a.png", "view": "ranking", "year": 2026}]}`: the
/// keys are the long options of `export`, lists are arrays or texts with commas, true is an option
/// without a value. A job that is at fault is told by itself; an Error where the text as a whole
/// is. `file` is where the figures are, as in ExportRequest.
[[nodiscard]] Result<std::vector<BatchJob>> readBatch(const QByteArray& text, const QString& file);

} // namespace capex
