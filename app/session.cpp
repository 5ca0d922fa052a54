// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "model/formats/figure_file.h"

#include <QCryptographicHash>

namespace capex {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString columnsKey = QStringLiteral("window/columns");
const QString sidebarKey = QStringLiteral("window/sidebar");
const QString evidenceKey = QStringLiteral("window/evidence");
const QString tableKey = QStringLiteral("window/table");
const QString stripKey = QStringLiteral("window/days");
const QString themeKey = QStringLiteral("window/theme");
const QString recentKey = QStringLiteral("files/recent");
const QString viewFileKey = QStringLiteral("view/file");
const QString viewKey = QStringLiteral("view/settings");

const QList<QString>& themeWords()
{
    static const QList<QString> words{QStringLiteral("system"), QStringLiteral("light"),
                                      QStringLiteral("dark")};
    return words;
}

QByteArray checksum(const QByteArray& content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}

QByteArray sealed(const QByteArray& content)
{
    return (checksum(content) + content).toBase64();
}

/// The content of what sealed() made; empty if it is anything else.
QByteArray unsealed(const QVariant& stored)
{
    const QByteArray whole = QByteArray::fromBase64(stored.toByteArray());
    const qsizetype length = QCryptographicHash::hashLength(QCryptographicHash::Sha256);
    const QByteArray content = whole.mid(length);
    return checksum(content) == whole.left(length) ? content : QByteArray();
}

/// A figure file that holds nothing but a view: its reader checks what was kept.
QByteArray fileOf(const SavedView& view)
{
    DatasetParts parts;
    for (const CompanyId& company : view.settings.companies) {
        Company known;
        known.id = company;
        known.name = company.text;
        parts.companies.push_back(known);
    }
    parts.views = {view};
    return writeFigures(Dataset(std::move(parts)), FileFormat::Json);
}

} // namespace

Session::Session(const QString& settingsFile)
    : m_settings(settingsFile, QSettings::IniFormat)
{
}

WindowState Session::window() const
{
    WindowState state;
    state.geometry = unsealed(m_settings.value(geometryKey));
    state.columns = unsealed(m_settings.value(columnsKey));
    state.hasSidebar = m_settings.value(sidebarKey, state.hasSidebar).toBool();
    state.hasEvidence = m_settings.value(evidenceKey, state.hasEvidence).toBool();
    state.hasTable = m_settings.value(tableKey, state.hasTable).toBool();
    state.hasStrip = m_settings.value(stripKey, state.hasStrip).toBool();
    return state;
}

void Session::keepWindow(const WindowState& state)
{
    m_settings.setValue(geometryKey, sealed(state.geometry));
    m_settings.setValue(columnsKey, sealed(state.columns));
    m_settings.setValue(sidebarKey, state.hasSidebar);
    m_settings.setValue(evidenceKey, state.hasEvidence);
    m_settings.setValue(tableKey, state.hasTable);
    m_settings.setValue(stripKey, state.hasStrip);
}

ThemeChoice Session::theme() const
{
    const qsizetype place = themeWords().indexOf(m_settings.value(themeKey).toString());
    return place < 0 ? ThemeChoice::System : static_cast<ThemeChoice>(place);
}

void Session::keepTheme(ThemeChoice theme)
{
    m_settings.setValue(themeKey, themeWords().at(static_cast<qsizetype>(theme)));
}

QStringList Session::recentFiles() const
{
    return m_settings.value(recentKey).toStringList().mid(0, mostRecentFiles);
}

void Session::addRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    m_settings.setValue(recentKey, files.mid(0, mostRecentFiles));
}

void Session::clearRecentFiles()
{
    m_settings.remove(recentKey);
}

std::optional<SavedView> Session::lastView(const QString& path) const
{
    if (!m_settings.contains(viewKey) || m_settings.value(viewFileKey).toString() != path) {
        return std::nullopt;
    }
    const ReadResult kept = readFigures(m_settings.value(viewKey).toString().toUtf8(),
                                        FileFormat::Json, {QDate::currentDate(), {}});
    const bool isThere = kept.dataset && !kept.dataset->views().empty();
    return isThere ? std::optional(kept.dataset->views().front()) : std::nullopt;
}

void Session::keepView(const QString& path, const SavedView& view)
{
    m_settings.setValue(viewFileKey, path);
    m_settings.setValue(viewKey, QString::fromUtf8(fileOf(view)));
}

} // namespace capex
