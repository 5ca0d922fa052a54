// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/publication_commands.h"

#include "app/commands/export_formats.h"
#include "app/document/document.h"
#include "app/document/session.h"
#include "app/window/file_questions.h"
#include "model/settings/setting.h"
#include "model/wording/finding_words.h"
#include "views/view_types.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>

#include <algorithm>
#include <new>

namespace capex {

namespace {

/// Shows that the window works on something.
class Waiting
{
public:
    Waiting() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    ~Waiting() { QGuiApplication::restoreOverrideCursor(); }
    Q_DISABLE_COPY_MOVE(Waiting)
};

/// The one that writes a file with that ending; nullptr: none does.
const PublicationType* typeFor(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const auto types = publicationTypes();
    const auto found = std::ranges::find_if(types, [&ending](const PublicationType& type) {
        return !type.isFolder() && ending == QLatin1String(type.ending);
    });
    return found == types.end() ? nullptr : &*found;
}

QString endingIn(const QString& filter)
{
    return filter.section(QStringLiteral("*."), -1).chopped(1);
}

} // namespace

QStringList publicationFilters()
{
    QStringList filters;
    for (const PublicationType& type : publicationTypes()) {
        if (!type.isFolder()) {
            filters.append(
                QStringLiteral("%1 (*.%2)")
                    .arg(QCoreApplication::translate("capex::PublicationType", type.name),
                         QString::fromLatin1(type.ending)));
        }
    }
    return filters;
}

PublicationCommands::PublicationCommands(const Document& document, Session& session,
                                         const ExportCommands& exports, QWidget& window)
    : QObject(&window)
    , m_document(document)
    , m_session(session)
    , m_exports(exports)
    , m_window(window)
{
}

void PublicationCommands::askAndWrite()
{
    const ExportChoice last = m_session.exportChoice();
    const QString folder = QFileInfo(last.folder).isDir() ? last.folder : QDir::homePath();
    const QStringList filters = publicationFilters();
    QString filter = filters.front();
    QString path = QFileDialog::getSaveFileName(&m_window, tr("Export all views"),
                                                QDir(folder).filePath(tr("AI investment")),
                                                filters.join(QStringLiteral(";;")), &filter);
    if (path.isEmpty()) {
        return;
    }
    if (typeFor(path) == nullptr) {
        path += u'.' + endingIn(filter);
        if (QFileInfo::exists(path) && !askAboutOverwriting(&m_window, path)) {
            return;
        }
    }
    writeTo(path);
}

PublicationContent PublicationCommands::content() const
{
    const TakenAway shown = m_exports.shown();
    const ComparisonContext& context = shown.result->context();
    ViewState state = m_exports.state();
    state.options.enlarged = 0;
    state.options.list = {};
    PublicationContent content{
        .picture = {.theme = m_session.exportChoice().theme, .language = shown.language},
        .isBundled = m_document.isBundled(),
        .provenance = provenanceOf(context.dataset(), false)};
    for (const ViewType& type : viewTypes()) {
        state.view = type.view;
        content.views.push_back(resultOf(context.showing(taken(state))));
    }
    return content;
}

bool PublicationCommands::writeTo(const QString& path)
{
    const PublicationType* const type = typeFor(path);
    const auto refuse = [this](const Error& error) {
        tellFault(&m_window, tr("The file was not written"), error.text(Speech::Translated));
        return false;
    };
    if (type == nullptr) {
        return refuse({path, tr("its ending says no format"),
                       publicationFilters().join(QStringLiteral(", "))});
    }
    QStringList warnings;
    try {
        const Waiting waiting;
        const Result<Publication> made = type->make(content());
        if (!made) {
            return refuse(made.error());
        }
        if (const SaveOutcome saved = saveFile(path, made->files.front().content); !saved) {
            return refuse(errorOf(saved.error(), Speech::Translated));
        }
        warnings = made->warnings;
    } catch (const std::bad_alloc&) {
        return refuse({path, tr("there is not enough memory"), {}});
    }
    Q_EMIT written(path, 1);
    if (!warnings.isEmpty()) {
        tellFault(&m_window, tr("The file was written"), warnings.join(u'\n'));
    }
    return true;
}

} // namespace capex
