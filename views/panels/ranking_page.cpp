// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/ranking_page.h"

#include "views/charts/chart_view.h"
#include "views/charts/ranking_chart.h"
#include "views/panels/table_view.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

namespace capex {

namespace {

QWidget* card(QWidget* content)
{
    auto* const frame = new QFrame;
    frame->setObjectName(QStringLiteral("card"));
    auto* const column = new QVBoxLayout(frame);
    column->setContentsMargins(2, 2, 2, 2);
    column->addWidget(content);
    return frame;
}

} // namespace

RankingPage::RankingPage(Language language, QWidget* parent)
    : QSplitter(Qt::Vertical, parent)
    , m_model(language)
    , m_chart(new ChartView)
    , m_table(new TableView(tr("Ranking as a table")))
{
    setObjectName(QStringLiteral("rankingPage"));
    setHandleWidth(8);
    setChildrenCollapsible(false);
    buildChart();
    buildTable();
    setTableVisible(false);
    setFocusProxy(m_chart);
}

void RankingPage::buildChart()
{
    addWidget(card(m_chart));
    setStretchFactor(0, 1);
    connect(m_chart, &ChartView::markSelected, this,
            [this](const QString& id) { Q_EMIT companySelected({id}); });
    connect(m_chart, &ChartView::markHovered, this,
            [this](const QString& id) { Q_EMIT companyHovered({id}); });
    connect(m_chart, &ChartView::markActivated, this,
            [this](const QString& id) { Q_EMIT companyActivated({id}); });
    connect(m_chart, &ChartView::notesRequested, this, &RankingPage::notesRequested);
}

void RankingPage::buildTable()
{
    m_table->setModel(&m_model);
    addWidget(card(m_table));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid()) {
                    Q_EMIT companySelected({current.data(CompanyRole).toString()});
                }
            });
}

void RankingPage::showComparison(const Dataset& dataset, const Comparison& comparison)
{
    m_model.setComparison(dataset, comparison);
    m_table->fitColumns();
    m_chart->setChart([dataset, comparison](const ChartSurface& surface) {
        return rankingChart(dataset, comparison, surface);
    });
}

void RankingPage::setTheme(ThemeName theme)
{
    m_chart->setTheme(theme);
}

void RankingPage::setTableVisible(bool visible)
{
    m_table->parentWidget()->setVisible(visible);
}

void RankingPage::selectCompany(const CompanyId& company)
{
    const QSignalBlocker quiet(this);
    m_chart->selectMark(company.text);
    m_table->chooseRow(CompanyRole, company.text);
}

QString RankingPage::copyText() const
{
    return m_table->copyText();
}

} // namespace capex
