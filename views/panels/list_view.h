// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace capex {

/// A list that tells screen readers of its current entry while it has the keyboard. Qt's tells of
/// it always, also where the entry follows what somebody chooses elsewhere, and takes them away
/// from there.
class ListView : public QListView
{
    Q_OBJECT

public:
    using QListView::QListView;

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
};

} // namespace capex
