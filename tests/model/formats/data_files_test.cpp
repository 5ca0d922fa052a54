// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/figure_file.h"
#include "model/wording/finding_words.h"
#include "model/wording/language.h"
#include "tests/support/english_words.h"
#include "tests/support/printers.h"
#include "tests/support/project_paths.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QStringList>

#include <random>

namespace capex {
namespace {

/// The files of a folder of tests/data, without those that hold what is expected of them.
std::vector<std::string> filesIn(const char* folder)
{
    const QDir data(testDataPath(QString::fromLatin1(folder)));
    std::vector<std::string> names;
    for (const QString& name : data.entryList(QDir::Files, QDir::Name)) {
        if (!name.endsWith(QStringLiteral(".expected"))) {
            names.push_back(data.filePath(name).toStdString());
        }
    }
    return names;
}

std::string testName(const testing::TestParamInfo<std::string>& info)
{
    QString name = QFileInfo(QString::fromStdString(info.param)).fileName();
    for (QChar& c : name) {
        c = c.isLetterOrNumber() ? c : u'_';
    }
    return name.toStdString();
}

FigureFile read(const QString& path)
{
    const auto result = readFigureFile(path, {QDate(2026, 9, 15), Dataset()});
    EXPECT_TRUE(result.has_value());
    return result ? *result : FigureFile();
}

/// The findings as `check` prints them, the file without its folder.
QString findingsOf(const QString& path, const ReadResult& result)
{
    QString lines;
    for (const Finding& finding : result.findings) {
        lines += findingLine(finding, QFileInfo(path).fileName()) + u'\n';
    }
    return lines;
}

std::optional<QString> contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    return QString::fromUtf8(file.readAll());
}

class BrokenFile : public testing::TestWithParam<std::string>
{
};

TEST_P(BrokenFile, IsRefusedWithExactlyTheseFindings)
{
    const QString path = QString::fromStdString(GetParam());
    const auto expected = contentOf(path + QStringLiteral(".expected"));
    ASSERT_TRUE(expected) << "nobody says what is expected of this file";
    const ReadResult result = read(path);
    EXPECT_FALSE(result.dataset);
    EXPECT_TRUE(hasErrors(result.findings));
    EXPECT_EQ(findingsOf(path, result), *expected);
}

/// The texts that a message takes from the file or the vocabularies.
template <typename Code>
void addTexts(QStringList& texts, const Message<Code>& message)
{
    for (const Argument& argument : message.arguments) {
        if (const auto* const text = std::get_if<QString>(&argument)) {
            texts.append(*text);
        }
    }
}

/// The English words of a finding that it does not take from the file.
QStringList englishInWords(const Finding& finding)
{
    QStringList texts{finding.location.address.path};
    addTexts(texts, finding.fault.found);
    if (finding.fault.expected) {
        addTexts(texts, *finding.fault.expected);
    }
    if (finding.entry) {
        texts.append(finding.entry->name);
    }
    const QStringList taken = englishIn(texts.join(u' '));
    QSet<QString> allowed(taken.begin(), taken.end());
    allowed.unite(latinWordsOfMessages());
    const QString said = addressText(finding.location.address, Speech::Translated) + u' ' +
                         findingText(finding, Speech::Translated);
    return englishIn(withoutKeywords(said), allowed);
}

void expectChinese(const Findings& findings)
{
    installLanguage(Language::SimplifiedChinese);
    for (const Finding& finding : findings) {
        const QString text = findingText(finding, Speech::Translated);
        EXPECT_EQ(englishInWords(finding), QStringList()) << text.toStdString();
        EXPECT_NE(text, findingText(finding, Speech::English));
    }
    installLanguage(Language::English);
}

TEST_P(BrokenFile, IsRefusedInChineseWithoutAnEnglishWord)
{
    expectChinese(read(QString::fromStdString(GetParam())).findings);
}

INSTANTIATE_TEST_SUITE_P(Data, BrokenFile, testing::ValuesIn(filesIn("broken")), testName);

class GoodFile : public testing::TestWithParam<std::string>
{
};

TEST_P(GoodFile, LoadsWithExactlyTheseWarnings)
{
    const QString path = QString::fromStdString(GetParam());
    const ReadResult result = read(path);
    EXPECT_TRUE(result.dataset);
    EXPECT_EQ(findingsOf(path, result),
              contentOf(path + QStringLiteral(".expected")).value_or(QString()));
}

TEST_P(GoodFile, WarnsInChineseWithoutAnEnglishWord)
{
    expectChinese(read(QString::fromStdString(GetParam())).findings);
}

TEST_P(GoodFile, IsTheSameAfterSavingAndLoading)
{
    const QString path = QString::fromStdString(GetParam());
    const ReadResult first = read(path);
    ASSERT_TRUE(first.dataset);
    const FigureFormat& format = *formatOf(path);
    const QByteArray saved = format.write(*first.dataset, first.views);
    const ReadContext context{QDate(2026, 9, 15), *first.dataset};
    const ReadResult second = readFigures(saved, format, context);
    ASSERT_TRUE(second.dataset);
    EXPECT_EQ(*second.dataset, *first.dataset);
    EXPECT_EQ(second.views, first.views);
    EXPECT_EQ(format.write(*second.dataset, second.views), saved);
}

/// Whatever happens to a file, it is either read or refused with a reason.
TEST_P(GoodFile, IsReadOrRefusedHoweverItIsDamaged)
{
    QFile file(QString::fromStdString(GetParam()));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    const FigureFormat& format = *formatOf(file.fileName());
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        QByteArray damaged = whole;
        for (auto changes = 1 + random() % 3; changes > 0; --changes) {
            const auto at = qsizetype(random() % uint(damaged.size()));
            const auto length = qsizetype(random() % 20);
            const QByteArray piece = whole.mid(qsizetype(random() % uint(whole.size())), length);
            damaged.replace(at, qsizetype(random() % 20), piece);
        }
        const ReadResult result = readFigures(damaged, format, {QDate(2026, 9, 15), Dataset()});
        ASSERT_NE(result.dataset.has_value(), hasErrors(result.findings)) << damaged.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Data, GoodFile, testing::ValuesIn(filesIn("good")), testName);

TEST(TestData, HasEnoughBrokenFiles)
{
    EXPECT_GE(filesIn("broken").size(), 80U);
}

} // namespace
} // namespace capex
