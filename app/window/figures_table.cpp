// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/figures_table.h"

#include "app/document/comparison_controller.h"
#include "model/comparison/listing.h"
#include "views/panels/figures_panel.h"

#include <QStackedWidget>

#include <algorithm>

namespace capex {

FiguresTable::FiguresTable(ComparisonController& controller, const Session& session,
                           Language language, QStackedWidget& stack)
    : QObject(&stack)
    , m_controller(controller)
    , m_session(session)
    , m_language(language)
    , m_stack(stack)
{
}

FiguresPanel& FiguresTable::panel()
{
    if (m_panel == nullptr) {
        make();
    }
    return *m_panel;
}

void FiguresTable::make()
{
    m_panel = new FiguresPanel(m_language);
    m_stack.addWidget(m_panel);
    connect(m_panel, &FiguresPanel::companySelected, this, &FiguresTable::companySelected);
    connect(m_panel, &FiguresPanel::figureActivated, this, &FiguresTable::figureActivated);
    connect(m_panel, &FiguresPanel::filtered, this, &FiguresTable::filtered);
    connect(m_panel, &FiguresPanel::refused, this, &FiguresTable::refused);
    connect(m_panel, &FiguresPanel::menuRequested, this, &FiguresTable::menuRequested);
    m_panel->setEditor(m_editor);
    m_panel->setEditable(m_isEditable);
    m_panel->setKeys(m_keys);
    m_panel->setDataset(m_controller.dataset());
    if (const auto state = m_session.figuresPanel()) {
        m_panel->setHiddenColumns(state->hiddenColumns);
        m_panel->setGrouped(state->isGrouped);
    }
}

std::optional<CompanyId> FiguresTable::companyOf(const FigureId& id) const
{
    const Figure* const figure = m_controller.dataset().figure(id);
    return figure != nullptr ? std::optional(figure->company) : std::nullopt;
}

void FiguresTable::setDataset(const Dataset& dataset)
{
    if (m_panel != nullptr) {
        m_panel->setDataset(dataset);
    }
}

void FiguresTable::list()
{
    panel().list(m_controller.result()->state().settings);
}

FigureListing FiguresTable::listing()
{
    list();
    return panel().listing();
}

void FiguresTable::setListing(const FigureListing& listing)
{
    list();
    panel().setListing(listing);
}

void FiguresTable::showFigure(const FigureId& id)
{
    if (const Figure* const figure = m_controller.dataset().figure(id)) {
        letIn(*figure);
    }
    panel().showFigure(id);
}

void FiguresTable::showSource(const SourceId& source)
{
    const FigureList& all = m_controller.dataset().figures();
    const auto first = std::ranges::find(all, source, &Figure::source);
    panel().showSource(source);
    if (first != all.end() && panel().shownFigures().isEmpty()) {
        letIn(*first);
    }
}

void FiguresTable::letIn(const Figure& figure)
{
    Q_EMIT companyRequested(figure.company);
    m_controller.setState(capex::listing(figure, m_controller.state()));
    list();
}

void FiguresTable::removeFilter(int index)
{
    panel().removeFilter(index);
}

void FiguresTable::clearFilters()
{
    if (m_panel != nullptr) {
        m_panel->clearFilters();
    }
}

void FiguresTable::setEditor(FiguresModel::Editor editor)
{
    m_editor = std::move(editor);
    if (m_panel != nullptr) {
        m_panel->setEditor(m_editor);
    }
}

void FiguresTable::setKeys(const QList<QAction*>& actions)
{
    m_keys = actions;
    if (m_panel != nullptr) {
        m_panel->setKeys(actions);
    }
}

void FiguresTable::setEditable(bool editable)
{
    m_isEditable = editable;
    if (m_panel != nullptr) {
        m_panel->setEditable(editable);
    }
}

void FiguresTable::keep(Session& session) const
{
    if (m_panel != nullptr) {
        session.keepFiguresPanel({m_panel->hiddenColumns(), m_panel->isGrouped()});
    }
}

void FiguresTable::standAs(const FiguresTable& other)
{
    if (other.m_panel != nullptr) {
        panel().showAs(*other.m_panel);
    }
}

} // namespace capex
