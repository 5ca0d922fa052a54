// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loading/journal.h"
#include "model/formats/save_file.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <optional>
#include <random>

/// Saving while the disk fails or the program is killed. Success is claimed for a whole file only,
/// and no file is ever torn.
namespace capex {
namespace {

constexpr int size = 300'000; // in bytes: several writes' worth

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The letter that a whole file is made of; nothing for any other, or none.
std::optional<char> letterOf(const QString& path)
{
    const QByteArray content = contentOf(path);
    const bool isWhole = content.size() == size &&
                         std::ranges::all_of(content, [&](char c) { return c == content[0]; });
    return isWhole ? std::optional(content[0]) : std::nullopt;
}

class Saving : public testing::Test
{
protected:
    struct Ended
    {
        bool isSaved = false;
        QString failedCall; ///< empty: none failed
    };

    Saving() { start(); }

    /// An empty folder.
    void start()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("figures.json"));
    }
    [[nodiscard]] QString folder() const { return m_folder->path(); }
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] QStringList temporaryFiles() const
    {
        return QDir(folder()).entryList({QStringLiteral(".capex-horizon-*")},
                                        QDir::Files | QDir::Hidden);
    }
    /// Saves in another program, in which the call with that number fails.
    [[nodiscard]] Ended save(const char* mode, const QString& target, char letter,
                             int failing) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(CAPEX_FAILING_CALLS));
        environment.insert(QStringLiteral("CAPEX_FAIL_BELOW"), folder());
        environment.insert(QStringLiteral("CAPEX_FAIL_CALL"), QString::number(failing));
        process.setProcessEnvironment(environment);
        begin(process, mode, target, letter);
        EXPECT_TRUE(process.waitForFinished());
        EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
        const QString said = QString::fromLocal8Bit(process.readAllStandardError());
        const qsizetype at = said.indexOf(QStringLiteral("failed "));
        return {process.exitCode() == 0,
                at < 0 ? QString() : said.mid(at + 7).section(u'\n', 0, 0)};
    }
    static void begin(QProcess& process, const char* mode, const QString& target, char letter)
    {
        process.start(QStringLiteral(CAPEX_SAVING),
                      {QString::fromLatin1(mode), target, QString(QLatin1Char(letter)),
                       QString::number(size)});
    }
    /// Ends a program that saves on and on, after a while that is another one each time.
    void killWhileSaving(const char* mode, const QString& target)
    {
        QProcess process;
        begin(process, mode, target, 'c');
        ASSERT_TRUE(process.waitForReadyRead());
        QThread::usleep(m_random() % (3 * microsecondsToSave()));
        process.kill();
        process.waitForFinished();
    }

private:
    /// Of this disk, where most of it is waiting for a flush.
    [[nodiscard]] unsigned microsecondsToSave()
    {
        if (m_microseconds == 0) {
            QElapsedTimer timer;
            timer.start();
            EXPECT_TRUE(
                saveFile(m_folder->filePath(QStringLiteral("first")), QByteArray(size, 'a')));
            m_microseconds = 1000 + static_cast<unsigned>(timer.nsecsElapsed() / 1000);
        }
        return m_microseconds;
    }

    unsigned m_microseconds = 0;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::mt19937 m_random{11};
};

TEST_F(Saving, WithACallThatFailsIsWholeOrNotAtAll)
{
    QStringList failed;
    for (int call = 1;; ++call) {
        start();
        ASSERT_TRUE(saveFile(path(), QByteArray(size, 'a')));
        const Ended ended = save("save", path(), 'b', call);
        if (ended.failedCall.isEmpty()) {
            ASSERT_TRUE(ended.isSaved);
            break;
        }
        failed.append(ended.failedCall);
        const std::optional<char> letter = letterOf(path());
        ASSERT_TRUE(letter) << call << ": torn by a failed " << ended.failedCall.toStdString();
        EXPECT_EQ(*letter, ended.isSaved ? 'b' : 'a') << call << ended.failedCall.toStdString();
        if (QFile::exists(backupOf(path()))) {
            EXPECT_EQ(letterOf(backupOf(path())), 'a') << call;
        }
        ASSERT_TRUE(saveFile(path(), QByteArray(size, 'd')));
        EXPECT_EQ(temporaryFiles(), QStringList()) << call;
    }
    for (const char* const kind : {"open", "write", "flush", "rename", "link"}) {
        EXPECT_TRUE(failed.contains(QLatin1StringView(kind))) << kind << " was never tried";
    }
}

TEST_F(Saving, OfTheJournalWithACallThatFailsIsWholeOrNotAtAll)
{
    int failed = 0;
    for (int call = 1;; ++call) {
        start();
        const Ended ended = save("keep", folder(), 'b', call);
        const QStringList entries =
            QDir(folder()).entryList({QStringLiteral("*.journal")}, QDir::Files);
        if (ended.failedCall.isEmpty()) {
            ASSERT_TRUE(ended.isSaved);
            break;
        }
        ++failed;
        ASSERT_LE(entries.size(), 1);
        EXPECT_EQ(ended.isSaved, !entries.isEmpty()) << call << ended.failedCall.toStdString();
        if (!entries.isEmpty()) {
            EXPECT_EQ(letterOf(QDir(folder()).filePath(entries.front())), 'b') << call;
        }
    }
    EXPECT_GE(failed, 4);
}

TEST_F(Saving, OfAFolderWithACallThatFailsLeavesNothingNew)
{
    int failed = 0;
    for (int call = 1;; ++call) {
        start();
        const QString target = folder() + QStringLiteral("/deep/er");
        const Ended ended = save("together", target, 'b', call);
        if (ended.failedCall.isEmpty()) {
            ASSERT_TRUE(ended.isSaved);
            break;
        }
        ++failed;
        EXPECT_EQ(QFile::exists(folder() + QStringLiteral("/deep")), ended.isSaved)
            << call << ended.failedCall.toStdString();
        EXPECT_TRUE(!ended.isSaved || letterOf(target + QStringLiteral("/one")) == 'b') << call;
        EXPECT_TRUE(!ended.isSaved || letterOf(target + QStringLiteral("/two")) == 'b') << call;
    }
    EXPECT_GE(failed, 6);
}

TEST_F(Saving, OfAFolderThatIsThereWithACallThatFailsTearsNoFile)
{
    for (int call = 1;; ++call) {
        start();
        const QString one = folder() + QStringLiteral("/one");
        const QString two = folder() + QStringLiteral("/two");
        ASSERT_TRUE(saveFile(one, QByteArray(size, 'a')));
        const Ended ended = save("together", folder(), 'b', call);
        if (ended.failedCall.isEmpty()) {
            ASSERT_TRUE(ended.isSaved);
            break;
        }
        ASSERT_TRUE(letterOf(one)) << call << ": torn by " << ended.failedCall.toStdString();
        EXPECT_TRUE(!ended.isSaved || letterOf(one) == 'b') << call;
        EXPECT_EQ(QFile::exists(two), ended.isSaved) << call << ended.failedCall.toStdString();
        EXPECT_TRUE(!ended.isSaved || letterOf(two) == 'b') << call;
    }
}

constexpr int kills = 200;

TEST_F(Saving, KilledLeavesWholeFilesAndNothingThatIsNotCleaned)
{
    ASSERT_TRUE(saveFile(path(), QByteArray(size, 'a')));
    int changed = 0;
    for (int time = 0; time < kills; ++time) {
        const std::optional<char> before = letterOf(path());
        killWhileSaving("save-on", path());
        const std::optional<char> after = letterOf(path());
        ASSERT_TRUE(after) << "torn by kill " << time;
        ASSERT_TRUE(!QFile::exists(backupOf(path())) || letterOf(backupOf(path()))) << time;
        changed += before != after ? 1 : 0;
    }
    EXPECT_GT(changed, 0) << "it was always killed before it saved";
    ASSERT_TRUE(keepBackup(path()));
    ASSERT_TRUE(saveFile(path(), QByteArray(size, 'z')));
    EXPECT_EQ(temporaryFiles(), QStringList());
}

TEST_F(Saving, OfTheJournalKilledLeavesWholeEntriesAndNothingThatIsNotCleaned)
{
    int kept = 0;
    for (int time = 0; time < kills / 4; ++time) {
        killWhileSaving("keep-on", folder());
        const QDir left(folder());
        for (const QString& entry : left.entryList({QStringLiteral("*.journal")}, QDir::Files)) {
            ASSERT_TRUE(letterOf(left.filePath(entry))) << "torn by kill " << time;
            ++kept;
        }
    }
    EXPECT_GT(kept, 0) << "it was always killed before it saved";
    for (const QString& name : QDir(folder()).entryList({QStringLiteral("*.lock")}, QDir::Files)) {
        QFile lock(QDir(folder()).filePath(name)); // a program that dies so early leaves it empty
        ASSERT_TRUE(lock.open(QIODevice::ReadWrite));
        ASSERT_TRUE(lock.setFileTime(QDateTime::currentDateTime().addSecs(-60),
                                     QFileDevice::FileModificationTime));
    }
    const Journal journal(folder());
    EXPECT_TRUE(journal.leftovers().empty()) << "these are no entries that can be read";
    EXPECT_EQ(temporaryFiles(), QStringList());
    const QDir left(folder());
    EXPECT_EQ(left.entryList({QStringLiteral("*.lock")}, QDir::Files).size(),
              left.entryList({QStringLiteral("*.journal")}, QDir::Files).size());
}

} // namespace
} // namespace capex
