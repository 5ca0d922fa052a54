// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/installing/release_notes.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace capex {

namespace {

constexpr qsizetype longestLine = 79; ///< of a changelog of Debian

/// Text of Markdown without its marks for code, stress and links.
QString plain(QString text)
{
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]+)\\]\\([^)]+\\)"));
    static const QRegularExpression marks(
        QStringLiteral("`|(?<![\\w*])\\*(?=\\S)|(?<=\\S)\\*(?![\\w*])"));
    return text.replace(link, QStringLiteral("\\1")).remove(marks).simplified();
}

Result<Release> headed(const QString& line)
{
    static const QRegularExpression heading(
        QStringLiteral("^## (\\d[\\w.]*), (?:(\\d{4}-\\d{2}-\\d{2})|not released yet)$"));
    const auto match = heading.match(line);
    const QDate day = QDate::fromString(match.captured(2), Qt::ISODate);
    if (!match.hasMatch() || (!match.captured(2).isEmpty() && !day.isValid())) {
        return Error{QStringLiteral("CHANGELOG.md"), QStringLiteral("found '%1'").arg(line),
                     QStringLiteral("## VERSION, YYYY-MM-DD or ## VERSION, not released yet")};
    }
    return Release{match.captured(1), day, {}};
}

/// Takes a line that is no heading of a release.
void take(const QString& line, Release& release)
{
    if (line.startsWith(QStringLiteral("### "))) {
        release.groups.append({line.mid(4), {}});
    } else if (line.startsWith(QStringLiteral("- "))) {
        if (release.groups.isEmpty()) {
            release.groups.append(Release::Group());
        }
        release.groups.last().notes.append(line.mid(2));
    } else if (!line.trimmed().isEmpty() && !release.groups.isEmpty() &&
               !release.groups.last().notes.isEmpty()) {
        release.groups.last().notes.last() += u' ' + line.trimmed();
    }
}

void makePlain(QList<Release>& releases)
{
    for (Release& release : releases) {
        for (Release::Group& group : release.groups) {
            std::ranges::transform(group.notes, group.notes.begin(), plain);
        }
    }
}

QString descriptionOf(const Release& release)
{
    QString text;
    for (const Release::Group& group : release.groups) {
        text += group.heading.isEmpty()
                    ? QString()
                    : QStringLiteral("        <p>%1</p>\n").arg(group.heading.toHtmlEscaped());
        text += QStringLiteral("        <ul>\n");
        for (const QString& note : group.notes) {
            text += QStringLiteral("          <li>%1</li>\n").arg(note.toHtmlEscaped());
        }
        text += QStringLiteral("        </ul>\n");
    }
    return text;
}

QDate dayOf(const Release& release, QDate ofSources)
{
    return release.day.isValid() ? release.day : ofSources;
}

/// A note in lines of the length that is usual.
QString listed(const QString& note)
{
    QString text = QStringLiteral("  *");
    qsizetype length = text.size();
    for (const QString& word : note.split(u' ')) {
        if (length + 1 + word.size() > longestLine) {
            text += QStringLiteral("\n   ");
            length = 3;
        }
        text += u' ' + word;
        length += 1 + word.size();
    }
    return text + u'\n';
}

} // namespace

Result<QList<Release>> releasesIn(const QString& changelog)
{
    QList<Release> releases;
    for (const QString& line : changelog.split(u'\n')) {
        if (line.startsWith(QStringLiteral("## "))) {
            const auto release = headed(line);
            if (!release) {
                return release.error();
            }
            releases.append(*release);
        } else if (!releases.isEmpty()) {
            take(line, releases.last());
        }
    }
    makePlain(releases);
    return releases.isEmpty()
               ? Error{QStringLiteral("CHANGELOG.md"), QStringLiteral("found no release"),
                       QStringLiteral("## VERSION, YYYY-MM-DD")}
               : Result(releases);
}

QString releasesForAppStream(const QList<Release>& releases, QDate ofSources)
{
    QString text = QStringLiteral("<releases>\n");
    for (const Release& release : releases) {
        text += QStringLiteral("    <release version=\"%1\" date=\"%2\" type=\"%3\">\n"
                               "      <description>\n%4      </description>\n    </release>\n")
                    .arg(release.version, dayOf(release, ofSources).toString(Qt::ISODate),
                         release.day.isValid() ? QStringLiteral("stable")
                                               : QStringLiteral("development"),
                         descriptionOf(release));
    }
    return text + QStringLiteral("  </releases>");
}

QString debianChangelog(const QList<Release>& releases, QDate ofSources, const QString& maintainer)
{
    QString text;
    for (const Release& release : releases) {
        text +=
            QStringLiteral("capex-horizon (%1) stable; urgency=medium\n\n").arg(release.version);
        for (const Release::Group& group : release.groups) {
            text += group.heading.isEmpty() ? QString()
                                            : QStringLiteral("  [ %1 ]\n").arg(group.heading);
            for (const QString& note : group.notes) {
                text += listed(note);
            }
            text += u'\n';
        }
        text += QStringLiteral(" -- %1  %2 00:00:00 +0000\n\n")
                    .arg(maintainer, QLocale::c().toString(dayOf(release, ofSources),
                                                           QStringLiteral("ddd, dd MMM yyyy")));
    }
    return text.chopped(1);
}

} // namespace capex
