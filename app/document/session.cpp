// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/session.h"

#include "model/figures/excerpt.h"
#include "model/formats/figure_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSet>

#include <algorithm>
#include <utility>

namespace capex {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString columnsKey = QStringLiteral("window/columns");
const QString sidebarKey = QStringLiteral("window/sidebar");
const QString evidenceKey = QStringLiteral("window/evidence");
const QString tableKey = QStringLiteral("window/table");
const QString stripKey = QStringLiteral("window/days");
const QString followKey = QStringLiteral("files/follow");
const QString themeKey = QStringLiteral("window/theme");
const QString schemeKey = QStringLiteral("desktop/scheme");
const QString contrastKey = QStringLiteral("desktop/contrast");
const QString recentKey = QStringLiteral("files/recent");
const QString viewFileKey = QStringLiteral("view/file");
const QString viewKey = QStringLiteral("view/settings");
const QString languageKey = QStringLiteral("language");
const QString hiddenColumnsKey = QStringLiteral("figures/hiddenColumns");
const QString groupedKey = QStringLiteral("figures/grouped");
const QString noteAuthorKey = QStringLiteral("notes/author");
const QString contactNameKey = QStringLiteral("download/name");
const QString contactMailKey = QStringLiteral("download/mail");

const QString darkScheme = QStringLiteral("dark");
const QString lightScheme = QStringLiteral("light");

constexpr int lockMilliseconds = 3000;

const QList<QString>& themeKeywords()
{
    static const QList<QString> words{QStringLiteral("system"), QStringLiteral("light"),
                                      QStringLiteral("dark")};
    return words;
}

/// A key of its own for every file; a path may hold anything.
QString savedViewsKey(const Origin& origin)
{
    const QString path = pathOf(origin);
    const QByteArray name = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("savedViews/") +
           (isBundled(origin) ? QStringLiteral("bundled") : QString::fromLatin1(name.toHex()));
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

/// Nobody waits for a pipe or writes to a device.
bool canHoldSettings(const QString& path)
{
    const QFileInfo file(path);
    return !file.exists() || file.isFile();
}

/// A figure file that holds nothing but views: its reader checks what was kept.
QByteArray fileOf(const SavedViews& views)
{
    QSet<CompanyId> named;
    for (const SavedView& view : views) {
        named.unite({view.settings.companies.begin(), view.settings.companies.end()});
        named.unite({view.options.focus.begin(), view.options.focus.end()});
        named.unite({view.options.pair.begin(), view.options.pair.end()});
    }
    DatasetParts parts;
    for (const CompanyId& company : named) {
        Company known;
        known.id = company;
        known.name = company.text();
        parts.companies.push_back(known);
    }
    return jsonFormat().write(Dataset(std::move(parts)), views);
}

/// The views of such a file; nothing if it is anything else.
std::optional<SavedViews> viewsOf(const QVariant& stored)
{
    ReadResult kept =
        readFigures(stored.toString().toUtf8(), jsonFormat(), {QDate::currentDate(), {}});
    return kept.dataset ? std::optional(std::move(kept.views)) : std::nullopt;
}

} // namespace

Session::Session(const QString& settingsFile)
    : m_stopgap(canHoldSettings(settingsFile) ? nullptr : std::make_unique<QTemporaryDir>())
    , m_settings(m_stopgap ? m_stopgap->filePath(QStringLiteral("window.ini")) : settingsFile,
                 QSettings::IniFormat)
{
    if (m_stopgap) {
        m_fault = tr("Settings and saved views are not kept: %1 is not a file")
                      .arg(shownPath(settingsFile));
    } else if (!m_settings.isWritable()) {
        noteFault(unwritable());
    }
}

QString Session::folder(const QString& name) const
{
    return QFileInfo(m_settings.fileName()).dir().filePath(name);
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
    confirm();
}

bool Session::followsFile() const
{
    return m_settings.value(followKey).toBool();
}

void Session::keepFollowsFile(bool follows)
{
    m_settings.setValue(followKey, follows);
    confirm();
}

ThemeChoice Session::theme() const
{
    const qsizetype index = themeKeywords().indexOf(m_settings.value(themeKey).toString());
    return index < 0 ? ThemeChoice::System : static_cast<ThemeChoice>(index);
}

void Session::keepTheme(ThemeChoice theme)
{
    m_settings.setValue(themeKey, themeKeywords().at(static_cast<qsizetype>(theme)));
    confirm();
}

DesktopLook Session::desktopLook() const
{
    const QString scheme = m_settings.value(schemeKey).toString();
    DesktopLook look;
    if (scheme == darkScheme || scheme == lightScheme) {
        look.prefersDark = scheme == darkScheme;
    }
    look.hasHighContrast = m_settings.value(contrastKey).toBool();
    return look;
}

void Session::keepDesktopLook(const DesktopLook& look)
{
    if (look.prefersDark) {
        m_settings.setValue(schemeKey, *look.prefersDark ? darkScheme : lightScheme);
    } else {
        m_settings.remove(schemeKey);
    }
    m_settings.setValue(contrastKey, look.hasHighContrast);
    confirm();
}

QStringList Session::recentFiles() const
{
    return m_settings.value(recentKey).toStringList().mid(0, mostRecentFiles);
}

void Session::addRecentFile(const QString& path)
{
    m_settings.sync(); // another run may have added some
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    m_settings.setValue(recentKey, files.mid(0, mostRecentFiles));
    confirm();
}

void Session::clearRecentFiles()
{
    m_settings.remove(recentKey);
    confirm();
}

std::optional<SavedView> Session::lastView(const Origin& origin) const
{
    if (!m_settings.contains(viewKey) ||
        m_settings.value(viewFileKey).toString() != pathOf(origin)) {
        return std::nullopt;
    }
    const auto kept = viewsOf(m_settings.value(viewKey));
    return kept && !kept->empty() ? std::optional(kept->front()) : std::nullopt;
}

void Session::keepView(const Origin& origin, const SavedView& view)
{
    m_settings.setValue(viewFileKey, pathOf(origin));
    m_settings.setValue(viewKey, QString::fromUtf8(fileOf({view})));
    confirm();
}

std::optional<SavedViews> Session::savedViews(const Origin& origin)
{
    if (holdsTooMany(origin)) {
        noteFault(tooManyViews());
        return std::nullopt;
    }
    return viewsOf(m_settings.value(savedViewsKey(origin)));
}

bool Session::holdsTooMany(const Origin& origin) const
{
    return m_settings.value(savedViewsKey(origin)).toString().size() > mostViewsText;
}

void Session::changeSavedViews(const Origin& origin, const ViewsChange& change)
{
    QDir().mkpath(QFileInfo(m_settings.fileName()).path());
    QLockFile lock(m_settings.fileName() + QStringLiteral(".views.lock"));
    lock.tryLock(lockMilliseconds); // without a lock they are still better kept than lost
    m_settings.sync();
    const SavedViews kept = savedViews(origin).value_or(change.originals);
    const SavedViews views = merged(kept, change.before, change.after);
    const QString text = QString::fromUtf8(fileOf(views));
    if (holdsTooMany(origin) || text.size() > mostViewsText) {
        noteFault(tooManyViews());
        return;
    }
    if (views == change.originals) {
        m_settings.remove(savedViewsKey(origin));
    } else {
        m_settings.setValue(savedViewsKey(origin), text);
    }
    confirm();
}

std::optional<QString> Session::takeFault()
{
    return m_fault.isEmpty() || std::exchange(m_isFaultTaken, true) ? std::nullopt
                                                                    : std::optional(m_fault);
}

/// Has what was set written, and notes if that cannot be done.
void Session::confirm()
{
    m_settings.sync();
    if (m_settings.status() == QSettings::AccessError) {
        noteFault(unwritable());
    }
}

void Session::noteFault(const QString& fault)
{
    if (m_fault.isEmpty()) {
        m_fault = fault;
        Q_EMIT faultFound();
    }
}

QString Session::unwritable() const
{
    return tr("Settings and saved views are not kept: %1 cannot be written")
        .arg(shownPath(m_settings.fileName()));
}

QString Session::tooManyViews() const
{
    return tr("There are too many saved views: what is changed in them is not kept in %1")
        .arg(shownPath(m_settings.fileName()));
}

std::optional<Language> Session::language() const
{
    return languageFrom(m_settings.value(languageKey).toString());
}

Language Session::languageInUse() const
{
    return language().value_or(languageOf(QLocale::system()));
}

void Session::keepLanguage(std::optional<Language> language)
{
    m_settings.setValue(languageKey, language ? codeOf(*language) : QStringLiteral("system"));
    confirm();
}

ExportChoice Session::exportChoice() const
{
    return choiceIn(m_settings);
}

void Session::keepExportChoice(const ExportChoice& choice)
{
    keep(choice, m_settings);
    confirm();
}

DownloadContact Session::downloadContact() const
{
    return {m_settings.value(contactNameKey).toString(),
            m_settings.value(contactMailKey).toString()};
}

void Session::keepDownloadContact(const DownloadContact& contact)
{
    m_settings.setValue(contactNameKey, contact.name);
    m_settings.setValue(contactMailKey, contact.mail);
    confirm();
}

QString Session::noteAuthor() const
{
    return m_settings.value(noteAuthorKey).toString();
}

void Session::keepNoteAuthor(const QString& author)
{
    m_settings.setValue(noteAuthorKey, author);
    confirm();
}

std::optional<FiguresPanelState> Session::figuresPanel() const
{
    if (!m_settings.contains(hiddenColumnsKey)) {
        return std::nullopt;
    }
    FiguresPanelState state;
    for (const QString& column : m_settings.value(hiddenColumnsKey).toStringList()) {
        state.hiddenColumns.append(column.toInt());
    }
    state.isGrouped = m_settings.value(groupedKey, state.isGrouped).toBool();
    return state;
}

void Session::keepFiguresPanel(const FiguresPanelState& state)
{
    QStringList columns;
    std::ranges::transform(state.hiddenColumns, std::back_inserter(columns),
                           [](int column) { return QString::number(column); });
    m_settings.setValue(hiddenColumnsKey, columns);
    m_settings.setValue(groupedKey, state.isGrouped);
    confirm();
}

} // namespace capex
