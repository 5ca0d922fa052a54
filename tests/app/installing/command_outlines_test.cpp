// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_outlines.h"

#include "app/commands/command_line.h"
#include "app/commands/export_options.h"
#include "tests/support/printers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QRegularExpression>

#include <algorithm>

namespace capex {
namespace {

TEST(CommandOutlines, AreOfAllCommands)
{
    QStringList names;
    for (const CommandOutline& outline : commandOutlines()) {
        names.append(outline.name);
        EXPECT_FALSE(outline.summary.isEmpty()) << outline.name.toStdString();
    }
    EXPECT_EQ(names.takeFirst(), QString());
    names.sort();
    QStringList known = commandNames();
    known.sort();
    EXPECT_EQ(names, known);
}

/// Whether the command line knows an option of a command, whatever it says of its value.
bool isKnown(const QString& command, const QString& option)
{
    QStringList arguments{command, option, QStringLiteral("value")};
    arguments.removeAll(QString());
    const CommandRequest request = parseCommandLine(arguments);
    const auto* const misuse = std::get_if<Misuse>(&request);
    return misuse == nullptr || misuse->error.what != QStringLiteral("no such option");
}

TEST(CommandOutlines, HaveOptionsThatTheCommandLineKnows)
{
    int count = 0;
    for (const CommandOutline& outline : commandOutlines()) {
        for (const OptionOutline& option : outline.options) {
            for (const QString& name : option.names) {
                EXPECT_TRUE(isKnown(outline.name, name))
                    << outline.name.toStdString() << ' ' << name.toStdString();
                ++count;
            }
        }
    }
    EXPECT_GT(count, 50);
    EXPECT_FALSE(isKnown(QStringLiteral("export"), QStringLiteral("--colour")));
}

TEST(CommandOutlines, OfferOnlyWordsThatAreRead)
{
    for (const ExportOption& option : exportOptions()) {
        for (const QString& word : option.values ? option.values().words : QStringList()) {
            // A pair is two companies.
            const QString value = option.name == QStringLiteral("pair")
                                      ? word + QStringLiteral(",somebody-else")
                                      : word;
            ExportRequest request;
            EXPECT_TRUE(option.read(value, request))
                << "--" << option.name.toStdString() << ' ' << value.toStdString();
        }
    }
}

TEST(CommandOutlines, OfferTheWordsOfEveryVocabulary)
{
    static const QRegularExpression vocabulary(QStringLiteral("^(?:one|some) of (.*)$"));
    int count = 0;
    for (const ExportOption& option : exportOptions()) {
        ExportRequest request;
        const Outcome read = option.value.isEmpty() ? Outcome(std::monostate{})
                                                    : option.read(QStringLiteral("?"), request);
        const auto expected = vocabulary.match(read ? QString() : read.error().expected);
        if (expected.hasMatch()) {
            ASSERT_TRUE(option.values) << "--" << option.name.toStdString();
            EXPECT_EQ(option.values().words, expected.captured(1).split(QStringLiteral(", ")))
                << "--" << option.name.toStdString();
            ++count;
        }
    }
    EXPECT_GT(count, 8);
}

std::optional<FileHint> fileOf(const char* command, const char* name)
{
    for (const CommandOutline& outline : commandOutlines()) {
        for (const OptionOutline& option : outline.options) {
            if (outline.name == QLatin1StringView(command) &&
                option.names.contains(QLatin1StringView(name))) {
                return option.file;
            }
        }
    }
    ADD_FAILURE() << command << " has no option " << name;
    return std::nullopt;
}

TEST(CommandOutlines, SayWhichFilesAnOptionNames)
{
    const FileHint report = fileOf("export", "--report").value_or(FileHint());
    EXPECT_EQ(report.endings, (QStringList{QStringLiteral("pdf"), QStringLiteral("html")}));
    EXPECT_TRUE(report.isNew);
    const FileHint package = fileOf("export", "--package").value_or(FileHint());
    EXPECT_TRUE(package.isFolder);
    EXPECT_EQ(package.endings, QStringList{QStringLiteral("zip")});
    EXPECT_THAT(fileOf("merge", "-o").value_or(FileHint()).endings,
                testing::Contains(QStringLiteral("capex")));
    EXPECT_FALSE(fileOf("export", "--size"));
}

} // namespace
} // namespace capex
