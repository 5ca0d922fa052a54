// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/table_view.h"

#include "model/tables/tab_separated.h"
#include "views/panels/table_delegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace capex {

namespace {

constexpr int narrowest = 56;
constexpr int widest = 320;
constexpr int rowsMeasured = 200;

} // namespace

TableView::TableView(const QString& name, QWidget* parent)
    : QTableView(parent)
{
    setAccessibleName(name);
    setItemDelegate(new TableDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 11);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setResizeContentsPrecision(rowsMeasured);
}

void TableView::fitColumns()
{
    m_fitsWhenShown = !isVisible();
    if (m_fitsWhenShown) {
        return;
    }
    resizeColumnsToContents();
    for (int column = 0; column < model()->columnCount(); ++column) {
        setColumnWidth(column, std::clamp(columnWidth(column) + 12, narrowest, widest));
    }
}

QString TableView::copyText() const
{
    const QModelIndexList chosen = selectionModel()->selectedIndexes();
    return chosen.isEmpty() ? tabSeparated(*model()) : tabSeparated(chosen);
}

void TableView::chooseRow(int role, const QVariant& value)
{
    const QModelIndexList found =
        model()->match(model()->index(0, 0), role, value, 1, Qt::MatchExactly);
    if (found.isEmpty()) {
        clearSelection();
    } else if (currentIndex().row() != found.front().row()) {
        selectRow(found.front().row());
        scrollTo(found.front());
    }
}

void TableView::showEvent(QShowEvent* event)
{
    QTableView::showEvent(event);
    if (m_fitsWhenShown) {
        fitColumns();
    }
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(copyText());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace capex
