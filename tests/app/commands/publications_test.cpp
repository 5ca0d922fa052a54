// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/publications.h"

#include "model/formats/zip/zip_member.h"
#include "tests/support/printers.h"
#include "tests/support/program.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

/// Files of several views, written by the program.
namespace capex {
namespace {

class Publishing : public testing::Test
{
protected:
    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder.filePath(QString::fromUtf8(name));
    }

    [[nodiscard]] QByteArray contentOf(const char* name) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
        return file.readAll();
    }

    void write(const char* name, const QByteArray& content) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(content), content.size());
    }

    /// What a folder holds, hidden files too.
    [[nodiscard]] QStringList names(const char* folder) const
    {
        return QDir(path(folder))
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

    [[nodiscard]] Ended exported(const char* option, const char* target,
                                 const QStringList& more = {}) const
    {
        return runProgram(
            QStringList{QStringLiteral("export"), QString::fromUtf8(option), path(target)} + more);
    }

private:
    QTemporaryDir m_folder;
};

const QStringList packageFiles{QStringLiteral("README.md"),
                               QStringLiteral("datapackage.json"),
                               QStringLiteral("figures.csv"),
                               QStringLiteral("horizons.csv"),
                               QStringLiteral("overview.csv"),
                               QStringLiteral("ranking.csv"),
                               QStringLiteral("reconciliation.csv"),
                               QStringLiteral("revisions.csv"),
                               QStringLiteral("ro-crate-metadata.json"),
                               QStringLiteral("say-do.csv"),
                               QStringLiteral("timeline.csv"),
                               QStringLiteral("vintages.csv"),
                               QStringLiteral("years.csv")};

TEST_F(Publishing, APackageFillsAFolderThatItMakes)
{
    const Ended ended = exported("--package", "deep/er");
    EXPECT_EQ(ended.code, 0) << ended.messages.toStdString();
    EXPECT_EQ(names("deep/er"), packageFiles);
    const Ended alone =
        runProgram({QStringLiteral("export"), QStringLiteral("--format"), QStringLiteral("csv"),
                    QStringLiteral("-o"), QStringLiteral("-")});
    EXPECT_EQ(contentOf("deep/er/ranking.csv"), alone.output)
        << "each view as it is written by itself";
}

TEST_F(Publishing, AZipFileHoldsTheSameFiles)
{
    ASSERT_EQ(exported("--package", "folder").code, 0);
    ASSERT_EQ(exported("--package", "package.ZIP").code, 0);
    const auto archive = ZipArchive::open(contentOf("package.ZIP"));
    ASSERT_TRUE(archive);
    QStringList members = archive->names();
    members.sort();
    EXPECT_EQ(members, packageFiles);
    for (const QString& name : packageFiles) {
        const QByteArray inFolder = contentOf(("folder/" + name.toUtf8()).constData());
        EXPECT_EQ(readMember(*archive, name, 10'000'000).value(), inFolder) << name.toStdString();
    }
}

TEST_F(Publishing, EveryFileIsTheSameEveryTime)
{
    for (const auto& [option, target, again] :
         {std::tuple{"--package", "a.zip", "b.zip"}, {"--slides", "a.pptx", "b.pptx"}}) {
        ASSERT_EQ(exported(option, target).code, 0);
        ASSERT_EQ(exported(option, again).code, 0);
        EXPECT_EQ(contentOf(target), contentOf(again)) << option;
    }
}

TEST_F(Publishing, ChosenViewsAloneAreIn)
{
    const QStringList two{QStringLiteral("--views"), QStringLiteral("years,ranking")};
    ASSERT_EQ(exported("--package", "two", two).code, 0);
    EXPECT_EQ(names("two").size(), 7);
    ASSERT_EQ(exported("--slides", "two.pptx", two).code, 0);
    const auto archive = ZipArchive::open(contentOf("two.pptx"));
    ASSERT_TRUE(archive);
    EXPECT_FALSE(archive->has(QStringLiteral("ppt/slides/slide3.xml")));
    EXPECT_TRUE(readMember(*archive, QStringLiteral("ppt/slides/slide1.xml"), 1'000'000)
                    ->contains(">How does spend run over calendar years?<"))
        << "in the order that is asked for";
}

TEST_F(Publishing, EachViewGetsTheSettingsThatItTakes)
{
    ASSERT_EQ(exported("--package", "then",
                       {QStringLiteral("--as-of"), QStringLiteral("2025-02-28"),
                        QStringLiteral("--from"), QStringLiteral("2024")})
                  .code,
              0);
    EXPECT_FALSE(contentOf("then/timeline.csv").contains("2025-03-"));
    EXPECT_TRUE(contentOf("then/figures.csv").contains("2026-")) << "the figures are all of them";
}

TEST_F(Publishing, SlidesComeInEveryThemeAndLanguage)
{
    const Ended ended = exported("--slides", "dark.pptx",
                                 {QStringLiteral("--theme"), QStringLiteral("dark"),
                                  QStringLiteral("--language"), QStringLiteral("zh_CN")});
    EXPECT_EQ(ended.code, 0) << ended.messages.toStdString();
    EXPECT_TRUE(contentOf("dark.pptx").startsWith("PK"));
}

TEST_F(Publishing, AFolderThatIsThereKeepsWhateverElseIsInIt)
{
    ASSERT_TRUE(QDir().mkpath(path("folder/own")));
    write("folder/mine.txt", "mine");
    write("folder/figures.csv", "old");
    write("folder/notes.csv", "old");
    ASSERT_EQ(exported("--package", "folder").code, 0);
    EXPECT_EQ(contentOf("folder/mine.txt"), QByteArray("mine"));
    EXPECT_EQ(contentOf("folder/notes.csv"), QByteArray("old"));
    EXPECT_TRUE(contentOf("folder/figures.csv").startsWith("id,company,"));
    EXPECT_EQ(names("folder").size(), packageFiles.size() + 3);
}

TEST_F(Publishing, WhatCannotBeWrittenIsThreeAndLeavesNothing)
{
    write("file", "x");
    ASSERT_TRUE(QDir().mkpath(path("taken/years.csv")));
    write("taken/figures.csv", "old");
    for (const auto& [option, target] : {std::pair{"--package", "file"},
                                         {"--package", "file/below/it"},
                                         {"--package", "absent/out.zip"},
                                         {"--slides", "absent/out.pptx"},
                                         {"--package", "taken"}}) {
        const Ended ended = exported(option, target);
        EXPECT_EQ(ended.code, 3) << target;
        EXPECT_TRUE(ended.messages.contains(path(target).toUtf8())) << ended.messages.toStdString();
    }
    EXPECT_EQ(contentOf("file"), QByteArray("x"));
    EXPECT_FALSE(QFile::exists(path("absent")));
    EXPECT_EQ(names("taken"),
              QStringList({QStringLiteral("figures.csv"), QStringLiteral("years.csv")}));
    EXPECT_EQ(contentOf("taken/figures.csv"), QByteArray("old"));
}

/// The largest file is not the first one that is written.
TEST_F(Publishing, AFullDiskLeavesNeitherFilesNorFolders)
{
    const QByteArray script =
        R"(trap "" XFSZ; ulimit -f 60; exec "$0" export "$1" "$2")"; // blocks of 512 bytes or more
    for (const auto& [option, target] :
         {std::pair{"--package", "new/folder"}, {"--package", "old"}, {"--slides", "new.pptx"}}) {
        ASSERT_TRUE(QDir().mkpath(path("old")));
        write("old/README.md", "old");
        const Ended ended = runShell(script, {QString::fromUtf8(option), path(target)});
        EXPECT_EQ(ended.code, 3) << target << ended.messages.toStdString();
    }
    EXPECT_EQ(names(""), QStringList(QStringLiteral("old")));
    EXPECT_EQ(names("old"), QStringList(QStringLiteral("README.md")));
    EXPECT_EQ(contentOf("old/README.md"), QByteArray("old"));
}

TEST_F(Publishing, ARefusedScaleIsTheFaultOfTheCommandLine)
{
    const Ended ended =
        exported("--slides", "a.pptx", {QStringLiteral("--scale"), QStringLiteral("100")});
    EXPECT_EQ(ended.code, 2);
    EXPECT_TRUE(ended.messages.contains("scale")) << ended.messages.toStdString();
    EXPECT_FALSE(QFile::exists(path("a.pptx")));
}

TEST_F(Publishing, AFileWithoutFiguresIsPublishedToo)
{
    write("none.json", R"({"format": "capex-horizon", "version": 1})");
    for (const auto& [option, target] : {std::pair{"--package", "none"}, {"--slides", "a.pptx"}}) {
        const Ended ended = runProgram(
            {QStringLiteral("export"), path("none.json"), QString::fromUtf8(option), path(target)});
        EXPECT_EQ(ended.code, 0) << ended.messages.toStdString();
    }
    EXPECT_TRUE(contentOf("none/datapackage.json").contains("notspecified"));
}

TEST(Publications, TheEndingSaysWhichOfAnOptionIsMeant)
{
    const auto typeFor = [](const char* option, const char* target) {
        return publicationType(QString::fromUtf8(option), QString::fromUtf8(target));
    };
    EXPECT_EQ(typeFor("slides", "a.odp"), nullptr);
    EXPECT_EQ(typeFor("poster", "a.pptx"), nullptr);
    EXPECT_TRUE(typeFor("package", "a.b")->isFolder());
    EXPECT_FALSE(typeFor("package", "a.ZIP")->isFolder());
    EXPECT_EQ(targetsOf(QStringLiteral("package")), QStringLiteral("DIR|OUT.zip"));
}

} // namespace
} // namespace capex
