// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/saved_views_commands.h"

#include "app/document/document.h"
#include "views/panels/saved_views_dialog.h"

namespace capex {

SavedViewsCommands::SavedViewsCommands(Document& document, Language language, Shown shown,
                                       QWidget& window)
    : QObject(&window)
    , m_document(document)
    , m_language(language)
    , m_shown(std::move(shown))
    , m_window(window)
{
    connect(&document, &Document::viewsEdited, this, &SavedViewsCommands::fill);
    connect(&document, &Document::changed, this, &SavedViewsCommands::fill);
}

void SavedViewsCommands::save(const QString& name)
{
    const SavedViews views = added(m_document.views(), m_shown(name));
    m_document.editViews(tr("saving view “%1”").arg(views.back().name), views);
}

void SavedViewsCommands::askForName()
{
    open().askForName({});
}

SavedViewsDialog& SavedViewsCommands::open()
{
    if (!m_dialog) {
        m_dialog = new SavedViewsDialog(&m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        m_dialog->addActions(m_commands);
        connectDialog();
        fill();
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
    return *m_dialog;
}

void SavedViewsCommands::close()
{
    delete m_dialog;
}

void SavedViewsCommands::connectDialog()
{
    connect(m_dialog, &SavedViewsDialog::viewsChanged, &m_document, &Document::editViews);
    connect(m_dialog, &SavedViewsDialog::viewChosen, this, &SavedViewsCommands::viewChosen);
    connect(m_dialog, &SavedViewsDialog::saveRequested, this, &SavedViewsCommands::save);
    connect(m_dialog, &SavedViewsDialog::originalsRequested, this,
            &SavedViewsCommands::bringBackOriginals);
}

void SavedViewsCommands::fill()
{
    if (m_dialog) {
        m_dialog->setViews(m_document.views(), m_language);
        m_dialog->offerOriginals(m_document.isBundled());
    }
}

void SavedViewsCommands::bringBackOriginals()
{
    m_document.editViews(tr("bringing back the views"), bundledViews());
}

} // namespace capex
