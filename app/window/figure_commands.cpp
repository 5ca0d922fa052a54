// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/figure_commands.h"

#include "app/actions/window_actions.h"
#include "app/document/document.h"
#include "app/window/figures_table.h"
#include "app/window/new_figure_dialog.h"
#include "model/formats/csv/csv_writer.h"
#include "model/formats/csv/figures_csv.h"
#include "model/wording/finding_words.h"
#include "views/panels/figures_panel.h"

#include <QMenu>
#include <QMimeData>

namespace capex {

FigureCommands::FigureCommands(Document& document, FiguresTable& table,
                               const WindowActions& actions, Language language, QWidget& window)
    : QObject(&window)
    , m_document(document)
    , m_table(table)
    , m_actions(actions)
    , m_language(language)
    , m_window(window)
{
    m_table.setEditor([this](const FigureId& figure, FigureField field, const QString& text) {
        return edit(figure, field, text);
    });
    m_table.setKeys({actions[Command::EditFigure], actions[Command::CopyFigures],
                     actions[Command::RemoveFigures]});
    connect(&m_table, &FiguresTable::refused, this,
            [this](const QString& reason) { Q_EMIT said(tr("Not taken: %1").arg(reason)); });
    connect(&m_table, &FiguresTable::menuRequested, this, &FigureCommands::openMenu);
}

std::optional<QString> FigureCommands::edit(const FigureId& figure, FigureField field,
                                            const QString& text)
{
    const auto result =
        edited(m_document.dataset(), figure, field, text, codeOf(m_language), QDate::currentDate());
    if (!result) {
        return faultText(result.error().front().fault, Speech::Translated);
    }
    m_document.edit(tr("changing a figure"), result->dataset);
    sayDone(tr("The figure was changed"), result->warnings);
    return std::nullopt;
}

/// A warning goes before the word that something was done.
void FigureCommands::sayDone(const QString& word, const Findings& warnings)
{
    Q_EMIT said(warnings.empty() ? word : findingText(warnings.front(), Speech::Translated));
}

void FigureCommands::askForFigure(const CompanyId& company)
{
    delete m_dialog;
    m_dialog =
        new NewFigureDialog(m_document.dataset(), m_language, QDate::currentDate(), &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setText(FigureField::Company, company.text());
    connect(m_dialog, &NewFigureDialog::addRequested, this, &FigureCommands::add);
    m_dialog->open();
}

void FigureCommands::add(const TypedFigure& typed)
{
    const auto result = withTyped(m_document.dataset(), typed, QDate::currentDate());
    if (!result) {
        m_dialog->showFaults(result.error());
        return;
    }
    m_dialog->accept();
    m_document.edit(tr("adding a figure"), result->dataset);
    Q_EMIT added(result->figure);
    sayDone(tr("The figure was added"), result->warnings);
}

void FigureCommands::editCell()
{
    if (!m_table.panel().editCurrent()) {
        Q_EMIT said(tr("Choose a cell that can be changed first"));
    }
}

QList<FigureId> FigureCommands::chosen()
{
    QList<FigureId> figures = m_table.panel().chosenFigures();
    if (figures.isEmpty()) {
        Q_EMIT said(tr("Choose figures of the table first"));
    }
    return figures;
}

void FigureCommands::copyChosen()
{
    const QList<FigureId> figures = chosen();
    if (!figures.isEmpty()) {
        const EditedFigures copies = withCopies(m_document.dataset(), figures);
        const auto count = static_cast<int>(figures.size());
        m_document.edit(tr("duplicating %n figures", nullptr, count), copies.dataset);
        Q_EMIT added(copies.figure);
        Q_EMIT said(tr("%n figures were duplicated", nullptr, count));
    }
}

void FigureCommands::removeChosen()
{
    const QList<FigureId> figures = chosen();
    if (!figures.isEmpty()) {
        const auto count = static_cast<int>(figures.size());
        m_document.edit(tr("deleting %n figures", nullptr, count),
                        without(m_document.dataset(), figures));
        Q_EMIT said(tr("%n figures were deleted", nullptr, count));
    }
}

std::unique_ptr<QMimeData> FigureCommands::copied()
{
    const FiguresPanel& panel = m_table.panel();
    const QList<FigureId> chosen = panel.chosenFigures();
    const QList<FigureId> kept = chosen.isEmpty() ? panel.shownFigures() : chosen;
    auto data = std::make_unique<QMimeData>();
    data->setText(panel.copyText());
    data->setData(QStringLiteral("text/csv"),
                  csvOf(writeFigureRows, only(m_document.dataset(), kept)));
    return data;
}

void FigureCommands::openMenu(QPoint position)
{
    auto* const menu = new QMenu(&m_window);
    menu->setObjectName(QStringLiteral("figuresMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (const Command command :
         {Command::EditFigure, Command::CopyFigures, Command::RemoveFigures}) {
        menu->addAction(m_actions[command]);
    }
    menu->addSeparator();
    for (const Command command : {Command::NewFigure, Command::Copy, Command::PasteFigures}) {
        menu->addAction(m_actions[command]);
    }
    menu->popup(position);
}

} // namespace capex
