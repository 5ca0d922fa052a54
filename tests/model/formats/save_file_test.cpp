// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/save_file.h"

#include "model/formats/figure_file.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#endif

namespace capex {
namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be opened)");
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
    EXPECT_EQ(saveFile(path("folder"), "x").error().what, QStringLiteral("this is a folder"));
}

TEST_F(SaveFile, RefusesAMissingFolderByItsName)
{
    const auto outcome = saveFile(path("missing/a"), "x");
    EXPECT_TRUE(outcome.error().what.contains(path("missing")))
        << outcome.error().text().toStdString();
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
    EXPECT_EQ(saveFile(path("a"), "new").error().what, QStringLiteral("the file is read-only"));
    EXPECT_EQ(contentOf(path("a")), QByteArray("old"));
}

#ifdef Q_OS_UNIX
TEST_F(SaveFile, RefusesDevicesAndPipesAndLeavesThemAlone)
{
    EXPECT_EQ(saveFile(QStringLiteral("/dev/full"), "x").error().what,
              QStringLiteral("this is a device or a pipe"));
    struct stat status = {};
    ASSERT_EQ(stat("/dev/full", &status), 0);
    EXPECT_TRUE(S_ISCHR(status.st_mode));
    const QByteArray pipe = path("pipe").toLocal8Bit();
    ASSERT_EQ(mkfifo(pipe.constData(), 0600), 0);
    EXPECT_FALSE(saveFile(path("pipe"), "x").has_value());
    ASSERT_EQ(stat(pipe.constData(), &status), 0);
    EXPECT_TRUE(S_ISFIFO(status.st_mode));
}

TEST_F(SaveFile, WritesWhereALinkLeads)
{
    ASSERT_TRUE(saveFile(path("target"), "old").has_value());
    ASSERT_TRUE(QFile::link(path("target"), path("link")));
    EXPECT_TRUE(saveFile(path("link"), "new").has_value());
    EXPECT_EQ(contentOf(path("target")), QByteArray("new"));
    EXPECT_TRUE(QFileInfo(path("link")).isSymLink());
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
        EXPECT_TRUE(
            outcome.error().what.startsWith(QStringLiteral("the file could not be written")));
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
    EXPECT_EQ(readFigureFile(path("none.json"), context).error().what,
              QStringLiteral("there is no such file"));
    EXPECT_EQ(readFigureFile(path(""), context).error().what, QStringLiteral("this is a folder"));
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
