// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/figures_table.h"

#include "app/document/comparison_controller.h"
#include "model/comparison/listing.h"
#include "views/panels/figures_page.h"

#include <QStackedWidget>

#include <algorithm>

namespace capex {

FiguresTable::FiguresTable(ComparisonController& controller, const Session& session,
                           Language language, QStackedWidget& pages)
    : QObject(&pages)
    , m_controller(controller)
    , m_session(session)
    , m_language(language)
    , m_pages(pages)
{
}

FiguresPage& FiguresTable::page()
{
    if (m_page == nullptr) {
        make();
    }
    return *m_page;
}

void FiguresTable::make()
{
    m_page = new FiguresPage(m_language);
    m_pages.addWidget(m_page);
    connect(m_page, &FiguresPage::companySelected, this, &FiguresTable::companySelected);
    connect(m_page, &FiguresPage::figureActivated, this, &FiguresTable::figureActivated);
    connect(m_page, &FiguresPage::filtered, this, &FiguresTable::filtered);
    m_page->setDataset(m_controller.dataset());
    if (const auto state = m_session.figuresPage()) {
        m_page->setHiddenColumns(state->hiddenColumns);
        m_page->setGrouped(state->isGrouped);
    }
}

std::optional<CompanyId> FiguresTable::companyOf(const FigureId& id) const
{
    const Figure* const figure = m_controller.dataset().figure(id);
    return figure != nullptr ? std::optional(figure->company) : std::nullopt;
}

void FiguresTable::setDataset(const Dataset& dataset)
{
    if (m_page != nullptr) {
        m_page->setDataset(dataset);
    }
}

void FiguresTable::list()
{
    page().list(m_controller.result()->state().settings);
}

FiguresShown FiguresTable::shown()
{
    list();
    return {page().shownFigures(), page().filterTexts()};
}

void FiguresTable::showFigure(const FigureId& id)
{
    if (const Figure* const figure = m_controller.dataset().figure(id)) {
        letIn(*figure);
    }
    page().showFigure(id);
}

void FiguresTable::showSource(const SourceId& source)
{
    const FigureList& all = m_controller.dataset().figures();
    const auto first = std::ranges::find(all, source, &Figure::source);
    page().showSource(source);
    if (first != all.end() && page().shownFigures().isEmpty()) {
        letIn(*first);
    }
}

void FiguresTable::letIn(const Figure& figure)
{
    Q_EMIT companyRequested(figure.company);
    m_controller.setState(listing(figure, m_controller.state()));
    list();
}

void FiguresTable::removeFilter(int index)
{
    page().removeFilter(index);
}

void FiguresTable::clearFilters()
{
    if (m_page != nullptr) {
        m_page->clearFilters();
    }
}

void FiguresTable::keep(Session& session) const
{
    if (m_page != nullptr) {
        session.keepFiguresPage({m_page->hiddenColumns(), m_page->isGrouped()});
    }
}

void FiguresTable::standAs(const FiguresTable& other)
{
    if (other.m_page != nullptr) {
        page().showAs(*other.m_page);
    }
}

} // namespace capex
