// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loading/file_watch.h"

#include "model/formats/system_calls.h"
#include "tests/support/window_fixture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <functional>

namespace capex {
namespace {

constexpr FileWatch::Pace quick{.rest = 15, .look = 10, .gone = 60};
constexpr int longest = 5000; // milliseconds, for a machine that is busy

class FileWatchTest : public InAFolder
{
protected:
    FileWatchTest()
    {
        QDir(m_folder.path()).mkdir(QStringLiteral("in"));
        m_file = write("in/figures.csv", "first");
        m_watch.watch(m_file);
        QObject::connect(&m_watch, &FileWatch::changed, [this](const QString& path) {
            QFile file(path);
            m_told.append(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("?"));
        });
    }

    /// Waits until the last content that was told of is `content`.
    bool isTold(const QByteArray& content)
    {
        return QTest::qWaitFor([&] { return !m_told.isEmpty() && m_told.last() == content; },
                               longest);
    }

    void writeInPlace(const QByteArray& content)
    {
        QFile file(m_file);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    /// Into a file beside it, which takes its place.
    void replace(const QByteArray& content)
    {
        const QString beside = m_file + QStringLiteral(".new");
        QFile file(beside);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QFile::remove(m_file);
        ASSERT_TRUE(QFile::rename(beside, m_file));
    }

    void writeSlowly(const QByteArray& content)
    {
        QFile file(m_file);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        const qsizetype half = content.size() / 2;
        file.write(content.left(half));
        QTest::qWait(3 * quick.rest);
        file.write(content.mid(half));
    }

    void truncateThenWrite(const QByteArray& content)
    {
        writeInPlace({});
        QTest::qWait(QRandomGenerator::global()->bounded(2 * quick.rest));
        writeInPlace(content);
    }

    void deleteAndCreate(const QByteArray& content)
    {
        QFile::remove(m_file);
        QTest::qWait(QRandomGenerator::global()->bounded(2 * quick.rest));
        writeInPlace(content);
    }

    void renameTheFolder(const QByteArray& content)
    {
        const QString folder = m_folder.filePath(QStringLiteral("in"));
        const QString away = m_folder.filePath(QStringLiteral("away"));
        ASSERT_TRUE(QDir().rename(folder, away));
        QTest::qWait(QRandomGenerator::global()->bounded(2 * quick.rest));
        ASSERT_TRUE(QDir().rename(away, folder));
        writeInPlace(content);
    }

    QString m_file;
    FileWatch m_watch{quick};
    QList<QByteArray> m_told; ///< contents, as they were when the file was told of
};

TEST_F(FileWatchTest, TellsOnceOfEachContentHoweverItComes)
{
    const std::function<void(const QByteArray&)> ways[] = {
        [this](const QByteArray& content) { writeInPlace(content); },
        [this](const QByteArray& content) { replace(content); },
        [this](const QByteArray& content) { writeSlowly(content); },
        [this](const QByteArray& content) { truncateThenWrite(content); },
        [this](const QByteArray& content) { deleteAndCreate(content); },
        [this](const QByteArray& content) { renameTheFolder(content); },
    };
    const int rounds = qEnvironmentVariableIntValue("CAPEX_WATCH_ROUNDS");
    int count = 0;
    for (int round = 0; round < std::max(rounds, 8); ++round) {
        for (const auto& way : ways) {
            const QByteArray content = "content " + QByteArray::number(++count);
            way(content);
            ASSERT_TRUE(isTold(content)) << content.toStdString();
        }
    }
    for (const QByteArray& told : m_told) {
        EXPECT_TRUE(told.isEmpty() || told.startsWith("content ")) << told.toStdString();
    }
    EXPECT_EQ(m_told.count("content 1"), 1);
}

TEST_F(FileWatchTest, WaitsForWhoHasTheFileOpenToWrite)
{
    QFile file(m_file);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    file.write("half");
    EXPECT_TRUE(isBeingWritten(m_file));
    QTest::qWait(10 * quick.rest);
    EXPECT_TRUE(m_told.isEmpty());
    file.write(" and half");
    file.close();
    EXPECT_FALSE(isBeingWritten(m_file));
    EXPECT_TRUE(isTold("half and half"));
}

TEST_F(FileWatchTest, SaysThatAFileIsGoneOnlyWhenItStaysAway)
{
    QSignalSpy gone(&m_watch, &FileWatch::gone);
    QFile::remove(m_file);
    QTest::qWait(quick.gone / 2);
    EXPECT_EQ(gone.count(), 0);
    EXPECT_TRUE(gone.wait(longest));
    EXPECT_TRUE(m_told.isEmpty());
    EXPECT_FALSE(m_watch.isAsTold() && QFile::exists(m_file));
    writeInPlace("back");
    EXPECT_TRUE(isTold("back"));
    QTest::qWait(10 * quick.rest);
    EXPECT_EQ(m_told.size(), 1) << "of each content once";
    EXPECT_EQ(gone.count(), 1);
}

TEST_F(FileWatchTest, SaysNothingWhileNothingHappensOrItLooksElsewhere)
{
    QTest::qWait(10 * quick.rest);
    EXPECT_TRUE(m_told.isEmpty());
    m_watch.watch({});
    writeInPlace("second");
    QTest::qWait(10 * quick.rest);
    EXPECT_TRUE(m_told.isEmpty());
    m_watch.watch(m_file);
    QTest::qWait(10 * quick.rest);
    EXPECT_TRUE(m_told.isEmpty()) << "it watches from how it is now";
    EXPECT_TRUE(m_watch.isAsTold());
}

} // namespace
} // namespace capex
