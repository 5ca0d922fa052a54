// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window_module.h"
#include "model/formats/program_parts.h"
#include "model/formats/xlsx.h"
#include "tests/support/printers.h"
#include "tests/support/program.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QLibrary>
#include <QProcess>
#include <QTemporaryDir>

namespace capex {
namespace {

/// The program as it is installed, in a folder of its own for all tests.
class Installed : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        m_prefix = std::make_unique<QTemporaryDir>();
        QProcess install;
        install.start(QStringLiteral(CAPEX_CMAKE),
                      {QStringLiteral("--install"), QStringLiteral(CAPEX_BUILD),
                       QStringLiteral("--prefix"), m_prefix->path()});
        ASSERT_TRUE(install.waitForFinished());
        ASSERT_EQ(install.exitCode(), 0) << install.readAllStandardError().toStdString();
    }

    static void TearDownTestSuite() { m_prefix.reset(); }

    static QString path(const char* name) { return m_prefix->filePath(QString::fromLatin1(name)); }

    static QStringList files()
    {
        QStringList files;
        QDirIterator walk(m_prefix->path(), QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            files.append(QDir(m_prefix->path()).relativeFilePath(walk.next()));
        }
        return files;
    }

private:
    static inline std::unique_ptr<QTemporaryDir> m_prefix;
};

TEST_F(Installed, TheProgramWritesAPicture)
{
    const QString picture = path("ranking.png");
    QProcess process;
    process.setProcessEnvironment(bareEnvironment());
    process.start(path("bin/capex-horizon"),
                  {QStringLiteral("export"), QStringLiteral("-o"), picture});
    ASSERT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    EXPECT_EQ(QImage(picture).size(), QSize(1600, 900));
    EXPECT_TRUE(QFile::remove(picture));
}

TEST_F(Installed, TheProgramFindsItsParts)
{
    const QString download = partPath(ProgramPart::Download, path("bin"));
    EXPECT_TRUE(download.startsWith(path(""))) << download.toStdString();
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(download, QStringList());
    ASSERT_TRUE(process.waitForFinished()) << download.toStdString();
    EXPECT_EQ(process.exitCode(), 2);
    QLibrary print(partPath(ProgramPart::Print, path("bin")));
    EXPECT_TRUE(print.resolve("capexPrintPreview")) << print.errorString().toStdString();
    QLibrary window(partPath(ProgramPart::Window, path("bin")));
    EXPECT_TRUE(window.resolve(runWindowName)) << window.errorString().toStdString();
    QLibrary xlsx(partPath(ProgramPart::Xlsx, path("bin")));
    EXPECT_TRUE(xlsx.resolve(giveXlsxName)) << xlsx.errorString().toStdString();
}

/// A process with a window that nobody sees.
QProcessEnvironment unseen()
{
    QProcessEnvironment environment = bareEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    return environment;
}

TEST_F(Installed, TheWindowOpensOverALinkFromAnyFolder)
{
    const QTemporaryDir elsewhere;
    const QString link = elsewhere.filePath(QStringLiteral("horizon"));
    ASSERT_TRUE(QFile::link(path("bin/capex-horizon"), link));
    QProcess process;
    process.setProcessEnvironment(unseen());
    process.setWorkingDirectory(elsewhere.path());
    process.start(link, QStringList());
    ASSERT_TRUE(process.waitForStarted());
    QFile loaded(QStringLiteral("/proc/%1/maps").arg(process.processId()));
    const auto isOpen = [&loaded] {
        EXPECT_TRUE(loaded.open(QIODevice::ReadOnly));
        const bool isLoaded = loaded.readAll().contains("capex-horizon-window");
        loaded.close();
        return isLoaded;
    };
    while (!isOpen() && !process.waitForFinished(50)) {
    }
    EXPECT_EQ(process.state(), QProcess::Running) << process.readAllStandardError().toStdString();
    process.terminate();
    EXPECT_TRUE(process.waitForFinished());
}

TEST_F(Installed, AProgramWithoutItsPartsNamesThem)
{
    const QTemporaryDir elsewhere;
    const QString alone = elsewhere.filePath(QStringLiteral("capex-horizon"));
    const QString workbook = elsewhere.filePath(QStringLiteral("tables.xlsx"));
    ASSERT_TRUE(QFile::copy(path("bin/capex-horizon"), alone));
    const std::pair<QStringList, QByteArray> calls[]{
        {{}, "capex-horizon-window"},
        {{QStringLiteral("export"), QStringLiteral("-o"), workbook}, "capex-horizon-xlsx"},
        {{QStringLiteral("convert"), QStringLiteral("--template"), workbook},
         "capex-horizon-xlsx"}};
    for (const auto& [arguments, part] : calls) {
        QProcess process;
        process.setProcessEnvironment(unseen());
        process.start(alone, arguments);
        ASSERT_TRUE(process.waitForFinished());
        EXPECT_GT(process.exitCode(), 0) << part.toStdString();
        EXPECT_TRUE(process.readAllStandardError().contains(part)) << part.toStdString();
    }
    EXPECT_FALSE(QFile::exists(workbook));
}

TEST_F(Installed, PartsOfAProgramThatWasBuiltHaveAFolderOfTheirOwn)
{
    EXPECT_EQ(partPath(ProgramPart::Download, QStringLiteral(CAPEX_BUILD "/app")),
              QStringLiteral(CAPEX_BUILD "/parts/capex-horizon-download"));
}

TEST_F(Installed, NothingOfTheTestsIsInstalled)
{
    const QStringList all = files();
    EXPECT_GT(all.size(), 15);
    for (const QString& file : all) {
        EXPECT_FALSE(file.contains(QStringLiteral("test"))) << file.toStdString();
        EXPECT_FALSE(file.startsWith(QStringLiteral("include/")) ||
                     file.endsWith(QStringLiteral(".a")))
            << file.toStdString();
    }
}

TEST_F(Installed, DesktopsFindWhatTheyLookFor)
{
    const QString id = QStringLiteral("org.capexhorizon.CapexHorizon");
    for (const char* const file :
         {"share/applications/%1.desktop", "share/metainfo/%1.metainfo.xml",
          "share/mime/packages/%1.xml", "share/icons/hicolor/scalable/apps/%1.svg",
          "share/icons/hicolor/16x16/apps/%1.png", "share/icons/hicolor/256x256/apps/%1.png"}) {
        const QString wanted = QString::fromLatin1(file).arg(id);
        EXPECT_TRUE(files().contains(wanted)) << wanted.toStdString();
    }
}

} // namespace
} // namespace capex
