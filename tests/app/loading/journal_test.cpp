// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loading/journal_keeper.h"

#include "app/document/document.h"
#include "app/loading/file_claim.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"
#include "tests/support/window_fixture.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

namespace capex {
namespace {

constexpr int longest = 10000; // milliseconds

class JournalTest : public InAFolder
{
protected:
    QString folder() const { return m_folder.filePath(QStringLiteral("journal")); }
    QStringList files() const { return QDir(folder()).entryList(QDir::Files); }
    /// What a program that is gone has left.
    void leave(const Dataset& dataset, const Origin& origin, int attempts = 0)
    {
        QDir().mkpath(folder());
        const QString name = QStringLiteral("journal/left-%1.journal").arg(++m_left);
        write(name.toUtf8().constData(), Journal::entryText(origin, dataset, {}, attempts));
    }

    const Dataset m_some = datasetOf({{.id = "a"}, {.id = "b", .company = "beta"}});
    int m_left = 0;
};

TEST_F(JournalTest, WhatIsKeptComesBackAsItWas)
{
    const Origin origin = FileOrigin{QStringLiteral("/somewhere/my figures.json")};
    leave(m_some, origin);
    const std::vector<JournalEntry> left = Journal(folder()).leftovers();
    ASSERT_EQ(left.size(), 1U);
    EXPECT_EQ(left.front().origin, origin);
    EXPECT_EQ(left.front().attempts, 0);
    EXPECT_LT(left.front().kept.secsTo(QDateTime::currentDateTimeUtc()), 60);
    const ReadOutcome read = Journal::read(left.front());
    ASSERT_TRUE(read && read->dataset);
    EXPECT_EQ(*read->dataset, m_some);
}

TEST_F(JournalTest, TheNewestComesFirstAndAttemptsAreCounted)
{
    leave(m_some, BundledOrigin());
    QTest::qWait(5);
    leave(m_some, FileOrigin{QStringLiteral("/new.json")}, 1);
    std::vector<JournalEntry> left = Journal(folder()).leftovers();
    ASSERT_EQ(left.size(), 2U);
    EXPECT_EQ(pathOf(left[0].origin), QStringLiteral("/new.json"));
    EXPECT_TRUE(isBundled(left[1].origin));
    ASSERT_TRUE(Journal::noteAttempt(left[0]).has_value());
    left = Journal(folder()).leftovers();
    EXPECT_EQ(left[0].attempts, 2);
    EXPECT_EQ(*Journal::read(left[0])->dataset, m_some);
    Journal::remove(left[0]);
    EXPECT_EQ(Journal(folder()).leftovers().size(), 1U);
}

TEST_F(JournalTest, WhatIsNoEntryIsPassedOver)
{
    QDir().mkpath(folder());
    write("journal/empty.journal", "");
    write("journal/other.journal", "{\"format\":\"capex-horizon\"}\n{}");
    write("journal/binary.journal", QByteArray(100'000, '\xff'));
    EXPECT_TRUE(Journal(folder()).leftovers().empty());
    EXPECT_TRUE(Journal(path("nowhere")).leftovers().empty());
}

TEST_F(JournalTest, TheEntryOfAProgramThatRunsIsNotLeft)
{
    Journal running(folder());
    ASSERT_TRUE(running.keep(Journal::entryText(BundledOrigin(), m_some, {}, 0)).has_value());
    EXPECT_TRUE(Journal(folder()).leftovers().empty());
    EXPECT_TRUE(running.leftovers().empty());
    running.clear();
    EXPECT_EQ(files(), QStringList());
}

TEST_F(JournalTest, ADocumentIsKeptWhileItIsModifiedAndNoLonger)
{
    Document document;
    const QString own = write("own.json", jsonFormat().write(datasetOf({{.id = "own"}}), {}));
    ASSERT_TRUE(document.open(own));
    JournalKeeper keeper(folder(), document, nullptr, 1);
    QSignalSpy kept(&keeper, &JournalKeeper::kept);
    QTest::qWait(30);
    EXPECT_EQ(files(), QStringList()) << "nothing is unsaved";
    document.edit(QStringLiteral("test"), m_some);
    ASSERT_TRUE(kept.wait(longest));
    const QStringList entries = files().filter(QStringLiteral(".journal"));
    ASSERT_FALSE(entries.isEmpty());
    const JournalEntry entry{QDir(folder()).filePath(entries.front()), FileOrigin{own}, {}, 0};
    const ReadOutcome read = Journal::read(entry);
    ASSERT_TRUE(read && read->dataset);
    EXPECT_EQ(*read->dataset, m_some);
    document.history().undo();
    EXPECT_TRUE(QTest::qWaitFor([this] { return files().isEmpty(); }, longest));
    document.history().redo();
    ASSERT_TRUE(kept.wait(longest));
    ASSERT_TRUE(document.saveAs(path("saved.json")));
    EXPECT_TRUE(QTest::qWaitFor([this] { return files().isEmpty(); }, longest));
}

TEST_F(JournalTest, SaysWhyItCannotKeepAnything)
{
    write("journal", "a file where the folder should be");
    Document document;
    document.openBundled();
    JournalKeeper keeper(folder(), document, nullptr, 1);
    QSignalSpy failed(&keeper, &JournalKeeper::failed);
    document.edit(QStringLiteral("test"), m_some);
    ASSERT_TRUE(failed.wait(longest));
    EXPECT_FALSE(failed.front().front().toString().isEmpty());
}

TEST_F(JournalTest, AFileIsClaimedByOneWindow)
{
    const QString file = write("figures.json", "{}");
    FileClaim first(path("open"));
    FileClaim second(path("open"));
    EXPECT_TRUE(first.claim(file));
    EXPECT_FALSE(second.claim(file));
    EXPECT_FALSE(second.claim(path("./figures.json"))) << "the same file by another name";
    EXPECT_TRUE(second.claim({}));
    EXPECT_TRUE(first.claim({}));
    EXPECT_TRUE(second.claim(file));
    EXPECT_TRUE(first.claim(path("missing.json")));
}

} // namespace
} // namespace capex
