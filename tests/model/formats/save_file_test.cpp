// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/save_file.h"

#include "model/formats/figure_file.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#ifdef Q_OS_LINUX
#include <csignal>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>
#endif

namespace capex {
namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be opened)");
}

/// What went wrong, or that nothing did.
template <typename Value>
QString faultIn(const Result<Value>& result)
{
    return result ? QStringLiteral("(nothing)") : result.error().what;
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
        EXPECT_TRUE(faultIn(outcome).startsWith(QStringLiteral("the file could not be written")));
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
    ASSERT_TRUE(file.resize(largestFile + 1)); // sparse
    const auto result = readFigureFile(file.fileName(), {QDate(2026, 9, 15), {}});
    ASSERT_TRUE(result.has_value());
    ASSERT_EQ(result->findings.size(), 1U);
    EXPECT_EQ(
        result->findings.front().message,
        QStringLiteral("found a file of 268435457 bytes; expected at most 268435456 (256 MB)"));
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
