// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/dataset.h"

#include <functional>

namespace capex {

/// What a figure that is gone was about.
using SubjectOfFigure = std::function<CompanyPeriod(const FigureId&)>;

/// Lets the notes about figures that `parts` does not have any more be about the company and the
/// period of these, so that no remark is lost with a figure.
void anchorAgain(DatasetParts& parts, const SubjectOfFigure& subjectOf);

/// Drops the notes about figures that `parts` does not have.
void dropLoose(DatasetParts& parts);

} // namespace capex
