// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/mark_id.h"
#include <QAccessible>

/// What screen readers find in a ChartView: a list with an item for every hit area of its picture,
/// named by what is spoken of it; pressing it selects. Nothing is made before somebody asks.
namespace capex {

class ChartView;

/// Lets screen readers find the marks of every ChartView from now on. Once is enough.
void installChartAccessibility();

/// Has `hear` told of all that is announced, in place of Qt, which keeps it to itself where no
/// screen reader runs; nullptr: Qt again.
void hearAnnouncements(QAccessible::UpdateHandler hear);

/// Tells screen readers that the view has another picture.
void announceMarks(ChartView& view);

/// Tells screen readers that another mark is selected than `before`; either may be empty.
void announceSelection(ChartView& view, const MarkId& before);

/// Tells screen readers that the keyboard is at the selected mark, if it is in the view.
void announceFocus(ChartView& view);

} // namespace capex
