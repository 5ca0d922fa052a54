// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/table_view.h"

#include "model/tables/tab_separated.h"
#include "model/tables/table_model.h"
#include "views/panels/table_delegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace capex {

namespace {

constexpr int narrowest = 56;
constexpr int widest = 320;
constexpr int readable = 76; ///< of words; below that a table scrolls
constexpr int rowsMeasured = 200;

/// Headings of amounts stand above their right edge.
class TableHeader : public QHeaderView
{
public:
    explicit TableHeader(QWidget* parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(true);
        setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    }

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int column) const override
    {
        QHeaderView::initStyleOptionForIndex(option, column);
        if (isAmount(*model(), column)) {
            option->textAlignment = Qt::AlignRight | Qt::AlignVCenter;
            option->text += TableDelegate::roomAfterAmounts();
        }
    }
};

} // namespace

TableView::TableView(const QString& name, QWidget* parent)
    : QTableView(parent)
{
    setAccessibleName(name);
    setHorizontalHeader(new TableHeader(this));
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
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setResizeContentsPrecision(rowsMeasured);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        m_hasOwnWidths = m_hasOwnWidths ||
                         (!m_isFitting && QGuiApplication::mouseButtons().testFlag(Qt::LeftButton));
    });
}

void TableView::fitColumns()
{
    m_fitsWhenShown = !isVisible();
    if (m_fitsWhenShown) {
        return;
    }
    m_isFitting = true;
    resizeColumnsToContents();
    m_isFitting = false;
    m_needs.clear();
    for (int column = 0; column < model()->columnCount(); ++column) {
        m_needs.push_back(std::clamp(columnWidth(column) + 12, narrowest, widest));
    }
    shareWidths();
}

/// The widest column of words that fits a table of this width beside all others: what needs less
/// keeps it, and so does what stays whole.
int TableView::widestThatFits() const
{
    const auto widthOf = [this](int most) {
        int sum = 0;
        for (int column = 0; column < model()->columnCount(); ++column) {
            const int need = m_needs[static_cast<std::size_t>(column)];
            sum += isColumnHidden(column) ? 0 : staysWhole(column) ? need : std::min(need, most);
        }
        return sum;
    };
    int most = widest;
    while (most > readable && widthOf(most) > viewport()->width()) {
        --most;
    }
    return most;
}

void TableView::shareWidths()
{
    const int most = widestThatFits();
    m_isFitting = true;
    for (int column = 0; column < model()->columnCount(); ++column) {
        const int need = m_needs[static_cast<std::size_t>(column)];
        setColumnWidth(column, staysWhole(column) ? need : std::min(need, most));
    }
    m_isFitting = false;
}

/// Amounts and dates say nothing when they are cut.
bool TableView::staysWhole(int column) const
{
    return isAmount(*model(), column) ||
           model()->index(0, column).data(ValueRole).typeId() == QMetaType::QDate;
}

/// Columns share the width of the table until somebody gives one a width of its own.
void TableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (!m_needs.empty() && !m_hasOwnWidths &&
        static_cast<int>(m_needs.size()) == model()->columnCount()) {
        shareWidths();
    }
}

QString TableView::copyText() const
{
    const QModelIndexList chosen = selectionModel()->selectedIndexes();
    return chosen.isEmpty() ? tabSeparated(*model()) : tabSeparated(chosen);
}

/// With the mouse a row becomes the current one before it is selected, with the keyboard after.
void TableView::tellChosen()
{
    const QModelIndex current = currentIndex();
    const bool isChosen = current.isValid() && selectionModel()->isRowSelected(current.row());
    const int row = isChosen ? current.row() : -1;
    if (std::exchange(m_toldRow, row) != row && isChosen) {
        Q_EMIT rowChosen(current);
    }
}

void TableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    if (hasFocus()) {
        QTableView::currentChanged(current, previous);
    } else {
        QAbstractItemView::currentChanged(current, previous); // without a word to screen readers
    }
    tellChosen();
}

void TableView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    tellChosen();
}

void TableView::chooseRow(int role, const QVariant& value)
{
    const QSignalBlocker quiet(this);
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
