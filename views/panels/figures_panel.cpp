// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/figures_panel.h"

#include "model/tables/listed_figures.h"
#include "model/wording/listing_words.h"
#include "views/panels/figure_delegate.h"
#include "views/panels/figure_filters.h"
#include "views/panels/table_view.h"
#include "views/panels/text_label.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>

namespace capex {

namespace {

constexpr int companyColumn = 0;

void dressButton(QToolButton& button, const QString& text, const QString& tip)
{
    button.setText(text);
    button.setAccessibleName(text);
    button.setToolTip(tip);
    button.setFocusPolicy(Qt::StrongFocus);
}

} // namespace

FiguresPanel::FiguresPanel(Language language, QWidget* parent)
    : QFrame(parent)
    , m_language(language)
    , m_model(language)
    , m_proxy(language)
    , m_groups(companyColumn, language)
    , m_count(textLabel({}, LabelRole::Muted))
    , m_search(new QLineEdit(this))
    , m_column(new QToolButton(this))
    , m_columns(new QActionGroup(this))
    , m_filters(new FigureFilters(this))
    , m_group(new QToolButton(this))
    , m_chooser(new QToolButton(this))
    , m_table(new TableView(tr("Figures"), this))
{
    setObjectName(QStringLiteral("card"));
    m_proxy.setSourceModel(&m_model);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 8);
    column->setSpacing(8);
    column->addWidget(heading());
    column->addWidget(steering());
    column->addWidget(m_table, 1);
    buildColumnMenu();
    buildTable();
    buildChooser();
}

QWidget* FiguresPanel::heading()
{
    m_search->setPlaceholderText(tr("Filter…"));
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(tr("Filter figures by text"));
    m_search->setMaximumWidth(260);
    auto* const line = new QWidget(this);
    auto* const row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(8);
    QLabel* const title = textLabel(tr("Figures"), LabelRole::Title);
    title->setWordWrap(false);
    m_count->setWordWrap(false);
    row->addWidget(title);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_search, 2);
    row->addWidget(m_column);
    connect(m_search, &QLineEdit::textChanged, this, &FiguresPanel::applyFilter);
    return line;
}

QWidget* FiguresPanel::steering()
{
    dressButton(*m_group, tr("Group by company"), tr("Put the figures of a company together"));
    m_group->setCheckable(true);
    dressButton(*m_chooser, tr("Columns"), tr("Choose the columns that are shown"));
    m_chooser->setText(m_chooser->text() + QStringLiteral(" ▾"));
    auto* const line = new QWidget(this);
    m_steering = new QBoxLayout(QBoxLayout::LeftToRight, line);
    m_steering->setContentsMargins({});
    m_steering->setSpacing(8);
    m_steering->addWidget(m_filters, 1);
    auto* const buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_group);
    buttons->addWidget(m_chooser);
    m_steering->addLayout(buttons);
    connect(m_filters, &FigureFilters::changed, this, &FiguresPanel::applyFilter);
    connect(m_group, &QToolButton::toggled, this, &FiguresPanel::setGrouped);
    return line;
}

void FiguresPanel::buildColumnMenu()
{
    m_column->setMenu(new QMenu(m_column));
    m_column->setPopupMode(QToolButton::InstantPopup);
    m_column->setFocusPolicy(Qt::StrongFocus);
    m_column->setAccessibleName(tr("Column to filter"));
    m_column->setToolTip(tr("Where the text is looked for"));
    addColumn(tr("in all columns"), FilterProxy::everyColumn);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        addColumn(tr("in %1").arg(m_model.headerData(column, Qt::Horizontal).toString()), column);
    }
    connect(m_columns, &QActionGroup::triggered, this, &FiguresPanel::applyFilter);
    m_columns->actions().front()->trigger();
}

void FiguresPanel::addColumn(const QString& name, int column)
{
    QAction* const action = m_column->menu()->addAction(name);
    action->setCheckable(true);
    action->setData(column);
    m_columns->addAction(action);
}

/// The same menu at the button and at the table's header.
void FiguresPanel::buildChooser()
{
    auto* const menu = new QMenu(m_chooser);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        QAction* const action =
            menu->addAction(m_model.headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(true);
        connect(action, &QAction::triggered, this, [this, column](bool shown) {
            hideColumn(column, !shown);
            m_table->fitColumns();
        });
    }
    m_chooser->setMenu(menu);
    for (int column = FiguresModel::leadingColumns; column < m_model.columnCount(); ++column) {
        hideColumn(column, true);
    }
    m_chooser->setPopupMode(QToolButton::InstantPopup);
    QHeaderView* const header = m_table->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this,
            [header, menu](const QPoint& at) { menu->popup(header->mapToGlobal(at)); });
}

void FiguresPanel::hideColumn(int column, bool hidden)
{
    QList<int> others = hiddenColumns();
    others.removeAll(column);
    const bool isLast = hidden && others.size() + 1 == m_model.columnCount();
    m_table->setColumnHidden(column, hidden && !isLast);
    m_chooser->menu()->actions().at(column)->setChecked(!hidden || isLast);
}

void FiguresPanel::setHiddenColumns(const QList<int>& columns)
{
    for (int column = 0; column < m_model.columnCount(); ++column) {
        hideColumn(column, columns.contains(column));
    }
    m_table->fitColumns();
}

QList<int> FiguresPanel::hiddenColumns() const
{
    QList<int> hidden;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (m_table->isColumnHidden(column)) {
            hidden.append(column);
        }
    }
    return hidden;
}

void FiguresPanel::buildTable()
{
    useModel(m_proxy);
    setFocusProxy(m_table);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    connect(m_table, &TableView::rowChosen, this, [this](const QModelIndex& row) {
        Q_EMIT companySelected({row.data(CompanyRole).toString()});
    });
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex& row) {
        if (!row.data(HeadingRole).toBool()) {
            Q_EMIT figureActivated({row.data(RowIdRole).toString()});
        }
    });
    connect(&m_groups, &QAbstractItemModel::modelReset, this, &FiguresPanel::spanHeadings);
    auto* const delegate = new FigureDelegate(m_model, m_table);
    m_table->setItemDelegate(delegate);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked);
    connect(delegate, &FigureDelegate::refused, this, &FiguresPanel::refused);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        Q_EMIT menuRequested(m_table->viewport()->mapToGlobal(at));
    });
}

void FiguresPanel::setEditor(FiguresModel::Editor editor)
{
    m_model.setEditor(std::move(editor));
}

void FiguresPanel::setEditable(bool editable)
{
    m_model.setEditable(editable);
}

void FiguresPanel::setKeys(const QList<QAction*>& actions)
{
    m_table->addActions(actions);
}

bool FiguresPanel::editCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    const bool canEdit = current.flags().testFlag(Qt::ItemIsEditable);
    if (canEdit) {
        m_table->scrollTo(current);
        m_table->edit(current);
    }
    return canEdit;
}

QList<FigureId> FiguresPanel::chosenFigures() const
{
    QList<FigureId> figures;
    const QAbstractItemModel& table = *m_table->model();
    for (int row = 0; row < table.rowCount(); ++row) {
        const QModelIndex first = table.index(row, 0);
        if (m_table->selectionModel()->isRowSelected(row) && !first.data(HeadingRole).toBool()) {
            figures.append({first.data(RowIdRole).toString()});
        }
    }
    return figures;
}

void FiguresPanel::chooseAgain(const QString& figure, int column)
{
    m_table->chooseRow(RowIdRole, figure);
    const QModelIndex row = m_table->currentIndex();
    const QSignalBlocker quiet(m_table);
    if (row.isValid()) {
        m_table->selectionModel()->setCurrentIndex(row.siblingAtColumn(column),
                                                   QItemSelectionModel::NoUpdate);
    }
}

void FiguresPanel::useModel(QAbstractItemModel& model)
{
    const std::unique_ptr<QItemSelectionModel> before(m_table->selectionModel());
    m_table->setModel(&model);
}

void FiguresPanel::setGrouped(bool grouped)
{
    if (grouped == (m_table->model() == &m_groups)) {
        return;
    }
    const QList<int> hidden = hiddenColumns();
    if (grouped) {
        m_groups.setSourceModel(&m_proxy);
        useModel(m_groups);
    } else {
        useModel(m_proxy);
        m_groups.setSourceModel(nullptr);
    }
    m_group->setChecked(grouped);
    setHiddenColumns(hidden);
    spanHeadings();
    m_table->fitColumns();
}

bool FiguresPanel::isGrouped() const
{
    return m_table->model() == &m_groups;
}

void FiguresPanel::spanHeadings()
{
    m_table->clearSpans();
    if (!isGrouped()) {
        return;
    }
    for (int row = 0; row < m_groups.rowCount(); ++row) {
        if (m_groups.isHeading(row)) {
            m_table->setSpan(row, 0, 1, m_groups.columnCount());
        }
    }
}

void FiguresPanel::setDataset(const Dataset& dataset)
{
    const QPersistentModelIndex current = m_table->currentIndex();
    const QString figure = current.data(RowIdRole).toString();
    const int column = current.column();
    m_dataset = dataset;
    m_model.setDataset(dataset);
    m_filters->setDataset(dataset, Narrator(dataset, m_language));
    if (figure.isEmpty() || !current.isValid()) {
        m_table->fitColumns();
    }
    if (!figure.isEmpty() && !current.isValid()) {
        chooseAgain(figure, column);
    }
}

void FiguresPanel::list(const ComparisonSettings& settings)
{
    if (settings != m_settings) {
        m_settings = settings;
        applyFilter();
    }
}

FigureListing FiguresPanel::listing() const
{
    FigureListing listing;
    listing.text = m_search->text().simplified();
    const int column = m_columns->checkedAction()->data().toInt();
    if (!listing.text.isEmpty() && column != FilterProxy::everyColumn) {
        listing.column = static_cast<FigureColumn>(column);
    }
    m_filters->addTo(listing);
    const QHeaderView* const header = m_table->horizontalHeader();
    if (header->sortIndicatorSection() >= 0) {
        listing.sortColumn = static_cast<FigureColumn>(header->sortIndicatorSection());
        listing.isDescending = header->sortIndicatorOrder() == Qt::DescendingOrder;
    }
    listing.isGrouped = isGrouped();
    if (listing != FigureListing()) {
        listing.language = codeOf(m_language);
    }
    return listing;
}

void FiguresPanel::setListing(const FigureListing& listing)
{
    m_filters->choose(listing);
    filter(listing.text,
           listing.column ? static_cast<int>(*listing.column) : FilterProxy::everyColumn);
    setGrouped(listing.isGrouped);
    m_table->sortByColumn(listing.sortColumn ? static_cast<int>(*listing.sortColumn) : -1,
                          listing.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

QStringList FiguresPanel::filterTexts() const
{
    return listingTexts(listing(), Narrator(m_dataset, m_language));
}

void FiguresPanel::removeFilter(int index)
{
    const bool hasText = !m_search->text().trimmed().isEmpty();
    if (hasText && index == 0) {
        m_search->clear();
    } else {
        m_filters->remove(index - (hasText ? 1 : 0));
    }
}

void FiguresPanel::clearFilters()
{
    m_search->clear();
    m_filters->clear();
}

/// Where there is no room for one line, the drop-downs have one of their own.
void FiguresPanel::resizeEvent(QResizeEvent* event)
{
    constexpr int roomForOneLine = 680;
    QFrame::resizeEvent(event);
    m_steering->setDirection(width() >= roomForOneLine ? QBoxLayout::LeftToRight
                                                       : QBoxLayout::TopToBottom);
}

void FiguresPanel::showSource(const SourceId& source)
{
    clearFilters();
    m_filters->chooseSource(source);
}

void FiguresPanel::showFigure(const FigureId& figure)
{
    const QModelIndexList found =
        m_proxy.match(m_proxy.index(0, 0), RowIdRole, figure.text(), 1, Qt::MatchExactly);
    if (found.isEmpty()) {
        clearFilters();
    }
    m_table->chooseRow(RowIdRole, figure.text());
}

void FiguresPanel::filter(const QString& text, int column)
{
    m_columns->actions().at(column - FilterProxy::everyColumn)->trigger();
    m_search->setText(text);
}

void FiguresPanel::showAs(const FiguresPanel& other)
{
    const QSignalBlocker quiet(this);
    setHiddenColumns(other.hiddenColumns());
    setListing(other.listing());
    filter(other.m_search->text(), other.m_columns->checkedAction()->data().toInt());
    if (other.m_table->currentIndex().isValid()) {
        m_table->chooseRow(RowIdRole, other.m_table->currentIndex().data(RowIdRole));
    }
}

void FiguresPanel::applyFilter()
{
    const QAction* const column = m_columns->checkedAction();
    m_column->setText(column->text() + QStringLiteral(" ▾"));
    narrow(m_proxy, m_settings, listing());
    setLabelText(*m_count, countText());
    Q_EMIT filtered();
}

QList<FigureId> FiguresPanel::shownFigures() const
{
    return figuresIn(*m_table->model());
}

QString FiguresPanel::countText() const
{
    const int all = m_model.rowCount();
    const int shown = m_proxy.rowCount();
    if (shown < all) {
        return tr("%1 of %n figures", nullptr, all).arg(shown);
    }
    return tr("%n figures", nullptr, all);
}

void FiguresPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QString FiguresPanel::copyText() const
{
    return m_table->copyText();
}

} // namespace capex
