// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/save_file.h"

#include "model/formats/figure_file.h"
#include "model/formats/temporary_file.h"
#include "model/wording/finding_words.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#ifdef Q_OS_LINUX
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>
#endif

namespace capex {
namespace {

using namespace Qt::StringLiterals;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be opened)");
}

/// What went wrong, or that nothing did.
template <typename Value>
QString faultIn(const Result<Value, FileFault>& result)
{
    return result ? QStringLiteral("(nothing)") : errorOf(result.error(), Speech::English).what;
}

class SaveFile : public testing::Test
{
protected:
    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }
    /// How many files and folders the test's folder holds: a failure leaves no scraps.
    [[nodiscard]] qsizetype entries() const
    {
        return QDir(m_folder.path())
            .entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System)
            .size();
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(SaveFile, WritesANewFileAndReplacesAnOldOne)
{
    EXPECT_TRUE(saveFile(path("a"), "first").has_value());
    EXPECT_TRUE(saveFile(path("a"), "second").has_value());
    EXPECT_EQ(contentOf(path("a")), QByteArray("second"));
    EXPECT_EQ(entries(), 1);
}

TEST_F(SaveFile, RefusesAFolder)
{
    ASSERT_TRUE(QDir().mkdir(path("folder")));
    EXPECT_EQ(faultIn(saveFile(path("folder"), "x")), QStringLiteral("this is a folder"));
}

TEST_F(SaveFile, RefusesAMissingFolderByItsName)
{
    const auto outcome = saveFile(path("missing/a"), "x");
    EXPECT_TRUE(faultIn(outcome).contains(path("missing")));
}

TEST_F(SaveFile, RefusesNoName)
{
    EXPECT_FALSE(saveFile({}, "x").has_value());
    EXPECT_FALSE(saveFile(path(""), "x").has_value());
}

TEST_F(SaveFile, RefusesAReadOnlyFileEvenForThoseWhoMayWriteIt)
{
    ASSERT_TRUE(saveFile(path("a"), "old").has_value());
    ASSERT_TRUE(QFile::setPermissions(path("a"), QFile::ReadOwner));
    EXPECT_EQ(faultIn(saveFile(path("a"), "new")), QStringLiteral("the file is read-only"));
    EXPECT_EQ(contentOf(path("a")), QByteArray("old"));
}

#ifdef Q_OS_LINUX
/// A device that is always full. Who could replace the system's own node gets one to play with.
QString fullDevice(const QString& ownNode)
{
    if (geteuid() != 0) {
        return QStringLiteral("/dev/full");
    }
    const QByteArray path = ownNode.toLocal8Bit();
    if (mknod(path.constData(), S_IFCHR | 0666, makedev(1, 7)) == 0) {
        return ownNode;
    }
    // Where even root may make no device, a terminal of its own is one that nobody can replace.
    const int terminal = posix_openpt(O_RDWR | O_NOCTTY);
    const bool isOpen = terminal >= 0 && grantpt(terminal) == 0 && unlockpt(terminal) == 0;
    return isOpen ? QString::fromLocal8Bit(ptsname(terminal)) : QString();
}

mode_t sortOf(const QString& path)
{
    struct stat status = {};
    return stat(path.toLocal8Bit().constData(), &status) == 0 ? status.st_mode & S_IFMT : 0;
}

TEST_F(SaveFile, RefusesADeviceAndLeavesItAlone)
{
    const QString device = fullDevice(path("device"));
    ASSERT_FALSE(device.isEmpty()) << "no device can be made here";
    const auto outcome = saveFile(device, "x");
    EXPECT_EQ(faultIn(outcome), QStringLiteral("this is a device or a pipe"));
    EXPECT_EQ(sortOf(device), mode_t{S_IFCHR});
}

TEST_F(SaveFile, RefusesAPipeAndLeavesItAlone)
{
    ASSERT_EQ(mkfifo(path("pipe").toLocal8Bit().constData(), 0600), 0);
    EXPECT_FALSE(saveFile(path("pipe"), "x").has_value());
    EXPECT_EQ(sortOf(path("pipe")), mode_t{S_IFIFO});
}

TEST_F(SaveFile, WritesWhereALinkToALinkLeads)
{
    ASSERT_TRUE(saveFile(path("target"), "old").has_value());
    ASSERT_TRUE(QFile::link(path("target"), path("inner")));
    ASSERT_TRUE(QFile::link(path("inner"), path("outer")));
    EXPECT_TRUE(saveFile(path("outer"), "new").has_value());
    EXPECT_EQ(contentOf(path("target")), QByteArray("new"));
    EXPECT_TRUE(QFileInfo(path("inner")).isSymLink());
    EXPECT_TRUE(QFileInfo(path("outer")).isSymLink());
}

TEST_F(SaveFile, RefusesALinkThatLeadsBackToItself)
{
    ASSERT_TRUE(QFile::link(path("self"), path("self")));
    ASSERT_TRUE(QFile::link(path("pong"), path("ping")));
    ASSERT_TRUE(QFile::link(path("ping"), path("pong")));
    for (const char* const name : {"self", "ping", "pong"}) {
        EXPECT_EQ(faultIn(saveFile(path(name), "x")),
                  QStringLiteral("this link leads back to itself"));
        EXPECT_TRUE(QFileInfo(path(name)).isSymLink());
    }
}

std::vector<NamedContent> twoFiles(const QByteArray& content)
{
    return {{QStringLiteral("one"), content}, {QStringLiteral("two"), content}};
}

TEST_F(SaveFile, FilesOfAFolderGoIntoOneThatIsMade)
{
    EXPECT_TRUE(saveFiles(path("deep/er/"), twoFiles("new")));
    EXPECT_EQ(contentOf(path("deep/er/one")), QByteArray("new"));
    EXPECT_EQ(contentOf(path("deep/er/two")), QByteArray("new"));
    EXPECT_TRUE(saveFiles(path("deep"), twoFiles("other")));
    EXPECT_EQ(contentOf(path("deep/er/one")), QByteArray("new")) << "what else is there stays";
    EXPECT_TRUE(saveFiles(path("none"), {}));
    EXPECT_TRUE(QFileInfo(path("none")).isDir());
}

TEST_F(SaveFile, OneFileOfAFolderThatCannotBeReplacedKeepsAllOthers)
{
    ASSERT_TRUE(QDir().mkpath(path("two")));
    ASSERT_TRUE(saveFile(path("one"), "old"));
    EXPECT_EQ(faultIn(saveFiles(path(""), twoFiles("new"))), QStringLiteral("this is a folder"));
    EXPECT_EQ(contentOf(path("one")), QByteArray("old"));
    EXPECT_EQ(entries(), 2);
}

TEST_F(SaveFile, AFolderThatCannotBeMadeIsSaidAndLeavesNothing)
{
    ASSERT_TRUE(saveFile(path("file"), "x"));
    for (const char* const folder : {"file", "file/below"}) {
        const auto outcome = saveFiles(path(folder), twoFiles("new"));
        ASSERT_FALSE(outcome);
        EXPECT_EQ(outcome.error().path, path(folder));
    }
    EXPECT_EQ(contentOf(path("file")), QByteArray("x"));
    EXPECT_EQ(entries(), 1);
}

TEST_F(SaveFile, WritesTheFileThatALinkIsStillWithout)
{
    ASSERT_TRUE(QFile::link(path("target"), path("link")));
    EXPECT_TRUE(saveFile(path("link"), "new").has_value());
    EXPECT_EQ(contentOf(path("target")), QByteArray("new"));
    EXPECT_TRUE(QFileInfo(path("link")).isSymLink());
}

TEST_F(SaveFile, KeepsThePermissionsOfTheOldFile)
{
    ASSERT_TRUE(saveFile(path("a"), "old").has_value());
    const auto own = QFile::ReadOwner | QFile::WriteOwner;
    ASSERT_TRUE(QFile::setPermissions(path("a"), own));
    ASSERT_TRUE(saveFile(path("a"), "new").has_value());
    EXPECT_EQ(QFile::permissions(path("a")) & ~(QFile::ReadUser | QFile::WriteUser), own);
}

TEST_F(SaveFile, TakesTheLongestNameThereIs)
{
    const std::string name(255, 'x');
    EXPECT_TRUE(saveFile(path(name.c_str()), "x").has_value());
}

QStringList hiddenFiles(const QDir& folder)
{
    return folder.entryList({u".*"_s}, QDir::Files | QDir::Hidden);
}

/// The hidden file of a save that did not come to its end.
QString leftoverOf(const QString& target)
{
    const QDir folder = QFileInfo(target).dir();
    const QStringList before = hiddenFiles(folder);
    TemporaryFile unfinished(target);
    EXPECT_TRUE(unfinished.open().has_value());
    for (const QString& name : hiddenFiles(folder)) {
        if (!before.contains(name)) {
            QString copy = folder.filePath(name + u'k');
            EXPECT_TRUE(QFile::copy(folder.filePath(name), copy)); // the first is removed soon
            return copy;
        }
    }
    return {};
}

TEST_F(SaveFile, RemovesWhatAKilledProgramLeftOfThisFileAndNothingElse)
{
    const QString leftover = leftoverOf(path("a"));
    const QString another = leftoverOf(path("b"));
    ASSERT_TRUE(QFile::exists(leftover) && QFile::exists(another));
    for (const char* const name : {"a.backup", ".capex-horizon-notes", ".capex-horizon-a"}) {
        ASSERT_TRUE(saveFile(path(name), "mine").has_value());
    }
    EXPECT_TRUE(saveFile(path("a"), "x").has_value());
    EXPECT_FALSE(QFile::exists(leftover));
    EXPECT_TRUE(QFile::exists(another));
    EXPECT_EQ(entries(), 5);
}

TEST_F(SaveFile, LeavesAloneWhatAnotherProgramIsWriting)
{
    TemporaryFile another(path("a"));
    ASSERT_TRUE(another.open().has_value());
    ASSERT_TRUE(another.write("theirs").has_value());
    EXPECT_TRUE(saveFile(path("a"), "ours").has_value());
    EXPECT_TRUE(another.replaceTarget().has_value());
    EXPECT_EQ(contentOf(path("a")), QByteArray("theirs"));
    EXPECT_EQ(entries(), 1);
}

/// A disk that is full after `limit` bytes, as long as it lives.
class FullDisk
{
public:
    explicit FullDisk(rlim_t limit)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limited{limit, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limited);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before = {};
    void (*m_handler)(int);
};

TEST_F(SaveFile, LeavesTheOldFileWhenTheDiskIsFull)
{
    ASSERT_TRUE(saveFile(path("a"), "old").has_value());
    for (const qsizetype size : {5000, 1000000}) {
        const FullDisk disk(4096);
        const auto outcome = saveFile(path("a"), QByteArray(size, 'x'));
        ASSERT_FALSE(outcome.has_value()) << size;
        EXPECT_EQ(faultIn(outcome),
                  QStringLiteral("the file could not be written (File too large, after 4096 of %1 "
                                 "bytes)")
                      .arg(size));
    }
    EXPECT_EQ(contentOf(path("a")), QByteArray("old"));
    EXPECT_EQ(entries(), 1);
}

TEST_F(SaveFile, ReadingRefusesPipesInsteadOfWaitingForThem)
{
    ASSERT_EQ(mkfifo(path("pipe").toLocal8Bit().constData(), 0600), 0);
    EXPECT_FALSE(readFigureFile(path("pipe"), {QDate(2026, 9, 15), {}}).has_value());
}
#endif

TEST_F(SaveFile, ABackupIsWhatTheFileHeldBefore)
{
    const QString file = path("a.json");
    ASSERT_TRUE(keepBackup(file).has_value()) << "there is nothing to keep";
    EXPECT_FALSE(QFile::exists(backupOf(file)));
    for (const char* const content : {"one", "two", "three"}) {
        ASSERT_TRUE(keepBackup(file).has_value());
        ASSERT_TRUE(saveFile(file, content).has_value());
    }
    EXPECT_EQ(contentOf(file), "three");
    EXPECT_EQ(contentOf(backupOf(file)), "two");
    EXPECT_EQ(entries(), 2) << "one backup and nothing else";
    ASSERT_TRUE(keepBackup(file).has_value());
    ASSERT_TRUE(keepBackup(file).has_value()) << "of what was not saved in between";
    EXPECT_EQ(contentOf(backupOf(file)), "three");
    EXPECT_EQ(entries(), 2);
}

TEST_F(SaveFile, TheBackupOfALinkStandsBesideTheFileItself)
{
    ASSERT_TRUE(saveFile(path("real.json"), "one").has_value());
    ASSERT_TRUE(QFile::link(path("real.json"), path("link.json")));
    ASSERT_TRUE(keepBackup(path("link.json")).has_value());
    ASSERT_TRUE(saveFile(path("link.json"), "two").has_value());
    EXPECT_EQ(contentOf(path("real.json~")), "one");
    EXPECT_FALSE(QFile::exists(path("link.json~")));
}

TEST_F(SaveFile, ABackupThatCannotBeKeptSaysWhyAndLosesNothing)
{
    ASSERT_TRUE(saveFile(path("a.json"), "one").has_value());
    ASSERT_TRUE(QDir().mkdir(path("a.json~")));
    EXPECT_EQ(faultIn(keepBackup(path("a.json"))), QStringLiteral("this is a folder"));
    EXPECT_EQ(contentOf(path("a.json")), "one");
    EXPECT_EQ(entries(), 2);
}

TEST_F(SaveFile, ReadingSaysWhyAFileCannotBeRead)
{
    const ReadContext context{QDate(2026, 9, 15), {}};
    EXPECT_EQ(faultIn(readFigureFile(path("none.json"), context)),
              QStringLiteral("there is no such file"));
    EXPECT_EQ(faultIn(readFigureFile(path(""), context)), QStringLiteral("this is a folder"));
}

TEST_F(SaveFile, ReadingRefusesWhatIsTooLargeBeforeReadingIt)
{
    QFile file(path("large.json"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_TRUE(file.resize(maxFileSize + 1)); // sparse
    const auto result = readFigureFile(file.fileName(), {QDate(2026, 9, 15), {}});
    ASSERT_TRUE(result.has_value());
    ASSERT_EQ(result->findings.size(), 1U);
    EXPECT_EQ(
        findingText(result->findings.front(), Speech::English),
        QStringLiteral("found a file of 268435457 bytes; expected at most 268435456 (256 MB)"));
}

TEST_F(SaveFile, AFileIsChangedWhenItHoldsSomethingElse)
{
    const FileStamp stamp = stampOf("first");
    EXPECT_FALSE(isChanged(path("a"), stamp)) << "nothing is there that could be lost";
    ASSERT_TRUE(saveFile(path("a"), "first").has_value());
    EXPECT_FALSE(isChanged(path("a"), stamp));
    ASSERT_TRUE(saveFile(path("a"), "First").has_value());
    EXPECT_TRUE(isChanged(path("a"), stamp));
    ASSERT_TRUE(saveFile(path("a"), "longer").has_value());
    EXPECT_TRUE(isChanged(path("a"), stamp));
}

TEST_F(SaveFile, ReadingTellsTheStampOfTheFile)
{
    const QByteArray content = R"({"format":"capex-horizon","version":1})";
    ASSERT_TRUE(saveFile(path("a.json"), content).has_value());
    const auto read = readFigureFile(path("a.json"), {QDate(2026, 9, 15), {}});
    EXPECT_EQ(read->stamp, stampOf(content));
}

TEST_F(SaveFile, ReadingTellsTheFormatByTheContentWithoutAnEnding)
{
    const ReadContext context{QDate(2026, 9, 15), {}};
    ASSERT_TRUE(
        saveFile(path("json"), " \n{\"format\":\"capex-horizon\",\"version\":1}").has_value());
    EXPECT_TRUE(readFigureFile(path("json"), context)->dataset);
    ASSERT_TRUE(
        saveFile(path("csv"), "company,low,currency,unit,calendar_year,announced\n").has_value());
    EXPECT_TRUE(readFigureFile(path("csv"), context)->dataset);
}

} // namespace
} // namespace capex
