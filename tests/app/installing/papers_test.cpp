// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/usage.h"
#include "app/installing/manual_page.h"
#include "app/installing/release_notes.h"
#include "tests/support/printers.h"
#include "tests/support/project_paths.h"

#include <gtest/gtest.h>

#include <QFile>

namespace capex {
namespace {

const QDate day(2026, 11, 22);

QString page()
{
    return manualPage(commandOutlines(), QStringLiteral("9.8.7"), day);
}

TEST(ManualPage, HasEveryOptionOfEveryCommand)
{
    const QString text = page();
    EXPECT_TRUE(text.startsWith(
        QStringLiteral(".TH CAPEX\\-HORIZON 1 2026-11-22 \"Capex Horizon 9.8.7\"\n")));
    for (const CommandOutline& command : commandOutlines()) {
        for (const OptionOutline& option : command.options) {
            const QString call = option.call().replace(u'-', QStringLiteral("\\-"));
            const bool isAscii = !option.value.contains(u'…');
            const bool isWritten = text.contains(QStringLiteral("\n.B %1\n").arg(call));
            EXPECT_TRUE(isWritten || !isAscii || option.names.contains(QStringLiteral("--help")))
                << call.toStdString();
        }
    }
}

TEST(ManualPage, IsPlainAsciiInShortLines)
{
    for (const QString& line : page().split(u'\n')) {
        EXPECT_LE(line.size(), 100) << line.toStdString();
        EXPECT_TRUE(std::ranges::all_of(line, [](QChar each) { return each.unicode() < 127; }))
            << line.toStdString();
    }
    EXPECT_TRUE(page().contains(QStringLiteral("OLD \\[u2192] NEW")));
}

TEST(ManualPage, LeavesThePurposeOfACallOutOfTheSynopsis)
{
    const QString synopsis = page().section(QStringLiteral(".SH "), 2, 2);
    EXPECT_TRUE(synopsis.contains(QStringLiteral("\\-\\-workbook OUT.xlsx\n")))
        << synopsis.toStdString();
    EXPECT_FALSE(synopsis.contains(QStringLiteral("write their tables")));
}

const QString changelog =
    QStringLiteral("# Changes\n\n"
                   "## 0.3.0, not released yet\n\n"
                   "### New\n- `--one` and *two* of\n  [three](x.md)\n- <b>\n\n"
                   "## 0.2.0, 2026-05-04\n\n- Four\n");

TEST(ReleaseNotes, AreReadFromTheChangelog)
{
    const auto releases = releasesIn(changelog);
    ASSERT_TRUE(releases);
    ASSERT_EQ(releases->size(), 2);
    const Release& next = releases->first();
    EXPECT_EQ(next.version, QStringLiteral("0.3.0"));
    EXPECT_FALSE(next.day.isValid());
    EXPECT_EQ(next.groups.first().heading, QStringLiteral("New"));
    EXPECT_EQ(next.groups.first().notes,
              (QStringList{QStringLiteral("--one and two of three"), QStringLiteral("<b>")}));
    EXPECT_EQ(releases->last().day, QDate(2026, 5, 4));
    EXPECT_EQ(releases->last().groups.first().notes, QStringList{QStringLiteral("Four")});
}

TEST(ReleaseNotes, RefuseAHeadingThatIsNoRelease)
{
    const auto wrong = releasesIn(QStringLiteral("## 0.2.0 on 2026-13-04\n"));
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().what, QStringLiteral("found '## 0.2.0 on 2026-13-04'"));
    EXPECT_FALSE(releasesIn(QStringLiteral("## 0.2.0, 2026-13-04\n")));
    EXPECT_FALSE(releasesIn(QStringLiteral("# Changes\n")));
}

TEST(ReleaseNotes, NameTheDayOfTheSourcesWhereNothingIsReleased)
{
    const QString element = releasesForAppStream(*releasesIn(changelog), day);
    EXPECT_TRUE(element.contains(
        QStringLiteral("version=\"0.3.0\" date=\"2026-11-22\" type=\"development\"")));
    EXPECT_TRUE(
        element.contains(QStringLiteral("version=\"0.2.0\" date=\"2026-05-04\" type=\"stable\"")));
    EXPECT_TRUE(element.contains(QStringLiteral("<li>&lt;b&gt;</li>")));
    const QString debian =
        debianChangelog(*releasesIn(changelog), day, QStringLiteral("A <a@b.c>"));
    EXPECT_TRUE(debian.startsWith(
        QStringLiteral("capex-horizon (0.3.0) stable; urgency=medium\n\n  [ New ]\n")));
    EXPECT_TRUE(
        debian.contains(QStringLiteral("\n -- A <a@b.c>  Mon, 04 May 2026 00:00:00 +0000\n")));
}

TEST(ReleaseNotes, TheChangelogOfTheProjectHasTheVersionOfTheProgramFirst)
{
    QFile file(projectPath() + QStringLiteral("/CHANGELOG.md"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto releases = releasesIn(QString::fromUtf8(file.readAll()));
    ASSERT_TRUE(releases) << releases.error().text().toStdString();
    EXPECT_EQ(releases->first().version, QStringLiteral(CAPEX_VERSION));
    EXPECT_FALSE(releases->first().groups.isEmpty());
}

} // namespace
} // namespace capex
