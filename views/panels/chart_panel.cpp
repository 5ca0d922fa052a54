// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/chart_panel.h"

#include "views/panels/table_view.h"
#include "views/scene/chart_view.h"

#include <QAction>
#include <QHash>
#include <QSet>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace capex {

namespace {

QWidget* card(const QList<QWidget*>& contents)
{
    auto* const frame = new QFrame;
    frame->setObjectName(QStringLiteral("card"));
    auto* const column = new QVBoxLayout(frame);
    column->setContentsMargins(2, 2, 2, 2);
    column->setSpacing(0);
    for (QWidget* const content : contents) {
        column->addWidget(content, content == contents.front() ? 1 : 0);
    }
    return frame;
}

/// Where Tab comes to last.
QWidget* lastTabStopIn(QWidget& part)
{
    QWidget* last = nullptr;
    for (QWidget* const child : part.findChildren<QWidget*>()) {
        if ((child->focusPolicy() & Qt::TabFocus) && child->focusProxy() == nullptr) {
            last = child;
        }
    }
    return last;
}

/// A mark that has the id of its company stands for all of it.
Subject subjectOf(const HitArea& area)
{
    return area.id.isWhole() ? Subject{area.company, {}, {}, {}}
                             : Subject{area.company, area.id, area.figures, area.tooltip};
}

} // namespace

ChartPanel::ChartPanel(Language language, QWidget* strip, QWidget* parent)
    : QSplitter(Qt::Vertical, parent)
    , m_model(language)
    , m_chart(new ChartView)
    , m_tableCard(card({}))
{
    setObjectName(QStringLiteral("chartPanel"));
    setHandleWidth(8);
    setChildrenCollapsible(false);
    buildChart(strip);
    addWidget(m_tableCard);
    foldTable();
    setFocusProxy(m_chart);
    m_chart->setLanguage(language);
}

void ChartPanel::buildChart(QWidget* strip)
{
    addWidget(card({m_chart, strip}));
    setStretchFactor(0, 1);
    connect(m_chart, &ChartView::markSelected, this,
            [this](const MarkId& id) { Q_EMIT subjectSelected(subjectOf(id)); });
    connect(m_chart, &ChartView::markHovered, this,
            [this](const MarkId& id) { Q_EMIT subjectHovered(subjectOf(id)); });
    connect(m_chart, &ChartView::markCompared, this,
            [this](const MarkId& id) { Q_EMIT subjectCompared(subjectOf(id)); });
    connect(m_chart, &ChartView::menuRequested, this, &ChartPanel::menuRequested);
    connect(m_chart, &ChartView::markActivated, this, [this](const MarkId& id) {
        if (const auto* const tile = id.as<Tile>()) {
            Q_EMIT tileActivated(*tile);
        } else {
            Q_EMIT subjectActivated();
        }
    });
    connect(m_chart, &ChartView::panelEnlargementRequested, this,
            &ChartPanel::panelEnlargementRequested);
    connect(m_chart, &ChartView::wholePageRequested, this, &ChartPanel::wholePageRequested);
    connect(m_chart, &ChartView::pageMoveRequested, this, &ChartPanel::pageMoveRequested);
    connect(m_chart, &ChartView::escaped, this, &ChartPanel::escaped);
    connect(m_chart, &ChartView::homeRequested, this, &ChartPanel::homeRequested);
    connect(m_chart, &ChartView::notesRequested, this, &ChartPanel::notesRequested);
    connect(m_chart, &ChartView::asOfDragged, this, &ChartPanel::asOfDragged);
}

TableView& ChartPanel::madeTable()
{
    if (m_table == nullptr) {
        m_table = new TableView(tr("Ranking as a table"));
        m_table->setModel(&m_model);
        m_table->chooseRow(CompanyRole, m_chosen.text());
        m_tableCard->layout()->addWidget(m_table);
        setTabOrder(lastTabStopIn(*widget(0)), m_table); // it stands below, though it is made last
        connect(m_table, &TableView::rowChosen, this, [this](const QModelIndex& row) {
            Q_EMIT subjectSelected({{row.data(CompanyRole).toString()}, {}, {}, {}});
        });
    }
    return *m_table;
}

void ChartPanel::show(const ViewResultPtr& result, const Comparison& comparison)
{
    m_view = result->state().view;
    m_year = result->state().settings.year;
    m_rows = comparison.rows;
    m_model.setComparison(result->dataset(), comparison);
    if (m_wantsTable && hasTable()) {
        madeTable().fitColumns();
    }
    foldTable();
    m_chart->setChart(
        [result](const ChartSurface& surface) { return result->chart(surface); },
        [result](const ChartSurface& surface) { return result->leastHeight(surface); });
}

void ChartPanel::awaitResult()
{
    m_chart->awaitChart();
}

void ChartPanel::setTheme(ThemeName theme)
{
    m_chart->setTheme(theme);
}

void ChartPanel::setTableVisible(bool visible)
{
    m_wantsTable = visible;
    if (visible && hasTable()) {
        madeTable().fitColumns();
    }
    foldTable();
}

void ChartPanel::foldTable()
{
    m_tableCard->setVisible(m_wantsTable && hasTable());
}

void ChartPanel::addPictureActions(const QList<QAction*>& actions)
{
    m_chart->addActions(actions);
}

bool ChartPanel::hasMark(const MarkId& id) const
{
    return hitArea(m_chart->spec(), id) != nullptr;
}

Subject ChartPanel::subjectOf(const MarkId& mark) const
{
    const HitArea* const area = hitArea(m_chart->spec(), mark);
    return area ? capex::subjectOf(*area) : Subject{};
}

/// The mark of a subject; of a company the one of the year of the settings, else that of the figure
/// that is selected for it, else its first one. On a page a selected one stays.
MarkId ChartPanel::markOf(const Subject& subject) const
{
    const std::vector<HitArea>& areas = m_chart->spec().hitAreas;
    if (!subject.mark.isEmpty() || subject.company.isEmpty()) {
        return subject.mark;
    }
    const MarkId selected = m_chart->selectedMark();
    if (m_chart->spec().isPage && selected.isWhole() && selected.company == subject.company) {
        return selected; // of several panels the one that it was chosen in
    }
    MarkId ofYear{subject.company, MarkId::Year{m_year}};
    if (hasMark(ofYear)) {
        return ofYear;
    }
    const auto row = std::ranges::find(m_rows, subject.company, &ComparisonRow::company);
    const auto isTile = [](const HitArea& area) { return area.id.as<Tile>() != nullptr; };
    const auto isSelected = [&](const HitArea& area) {
        return !isTile(area) && row != m_rows.end() && row->hasFigure() &&
               area.company == subject.company &&
               std::ranges::find(area.figures, row->figures.front()) != area.figures.end();
    };
    if (const auto found = std::ranges::find_if(areas, isSelected); found != areas.end()) {
        return found->id;
    }
    const auto of = std::ranges::find_if(areas, [&](const HitArea& area) {
        return !isTile(area) && area.company == subject.company;
    });
    return of == areas.end() ? MarkId() : of->id;
}

void ChartPanel::select(const Subject& subject)
{
    const QSignalBlocker quiet(this);
    m_chart->selectMark(markOf(subject));
    m_chosen = subject.company;
    if (m_table != nullptr) {
        m_table->chooseRow(CompanyRole, m_chosen.text());
    }
}

void ChartPanel::compareWith(const Subject& subject)
{
    m_chart->compareMark(markOf(subject));
}

std::vector<Subject> ChartPanel::counterpartsOf(const Subject& mark) const
{
    const auto twinOf = [&mark](const CompanyId& company) {
        MarkId twin{company, mark.mark.aspect};
        twin.panel = mark.mark.panel;
        return twin;
    };
    QHash<MarkId, const HitArea*> twins;
    for (const HitArea& area : m_chart->spec().hitAreas) {
        if (area.id == twinOf(area.company) && !twins.contains(area.id)) {
            twins.insert(area.id, &area);
        }
    }
    QSet<CompanyId> known{mark.company, CompanyId{}};
    std::vector<Subject> found;
    for (const HitArea& area : m_chart->spec().hitAreas) {
        if (!known.contains(area.company)) {
            known.insert(area.company);
            found.push_back(capex::subjectOf(*twins.value(twinOf(area.company), &area)));
        }
    }
    return found;
}

QString ChartPanel::copyText()
{
    return madeTable().copyText();
}

} // namespace capex
