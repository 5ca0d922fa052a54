// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/csv/csv_writer.h"
#include "model/settings/vocabulary.h"
#include "tests/support/printers.h"
#include "tests/support/program.h"
#include "tests/support/project_paths.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace capex {
namespace {

using testing::HasSubstr;
using testing::Not;

const char* const proven[]{"png", "svg", "pdf", "xlsx", "html"};

/// Each test has a folder of its own.
class TakingAway : public testing::Test
{
protected:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    [[nodiscard]] QByteArray contentOf(const QString& name) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        return file.readAll();
    }

    void write(const QString& name, const QByteArray& content) const
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(content), content.size());
    }

    /// Exports to a file of the folder; whether that went well.
    [[nodiscard]] bool exports(const QString& name, const QStringList& options = {}) const
    {
        return runProgram(QStringList{u"export"_s, u"-o"_s, path(name)} + options).code == 0;
    }

    [[nodiscard]] Ended verify(const QString& name, const QStringList& figures = {}) const
    {
        return runProgram(QStringList{u"verify"_s, path(name)} + figures);
    }

    /// The bundled figures with Alibaba's pledge as 390 instead of 380 billion yuan.
    [[nodiscard]] QString otherFigures() const
    {
        QFile bundled(projectPath() + QStringLiteral("/resources/figures/figures.json"));
        EXPECT_TRUE(bundled.open(QIODevice::ReadOnly));
        QByteArray text = bundled.readAll();
        EXPECT_TRUE(text.contains("\"low\": 380,"));
        write(QStringLiteral("other.json"), text.replace("\"low\": 380,", "\"low\": 390,"));
        return path(QStringLiteral("other.json"));
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(TakingAway, AFileOfEveryViewSaysWhatTheFiguresSay)
{
    for (const View view : allOf<View>()) {
        for (const char* const format : proven) {
            if (view != View::Years && format != proven[0]) {
                continue; // each view as a picture, one view in every format
            }
            const QString name = keywordOf(view) + u'.' + QString::fromLatin1(format);
            ASSERT_TRUE(exports(name, {u"--view"_s, keywordOf(view)})) << name.toStdString();
            const Ended ended = verify(name);
            EXPECT_EQ(ended.code, 0) << name.toStdString() << ended.output.toStdString();
            EXPECT_EQ(ended.output + ended.messages, QByteArray()) << name.toStdString();
        }
    }
}

TEST_F(TakingAway, VerifyNamesEveryCellThatIsAnotherNow)
{
    ASSERT_TRUE(exports(u"a.png"_s, {u"--basis"_s, u"announced"_s, u"--year"_s, u"2025"_s,
                                     u"--currency"_s, u"CNY"_s}));
    const Ended ended = verify(u"a.png"_s, {otherFigures()});
    EXPECT_EQ(ended.code, 1);
    EXPECT_EQ(ended.output, QByteArray("Alibaba: low: 380 → 390\n"
                                       "Alibaba: mid: 380 → 390\n"
                                       "Alibaba: announced_low: 380 → 390\n"));
    EXPECT_THAT(ended.messages.toStdString(), HasSubstr("it was made from other figures"));
}

TEST_F(TakingAway, OtherFiguresWithTheSameTableAreANote)
{
    ASSERT_TRUE(exports(u"a.png"_s, {u"--companies"_s, u"meta,amazon"_s, u"--pair"_s, u"none"_s}));
    const Ended ended = verify(u"a.png"_s, {otherFigures()});
    EXPECT_EQ(ended.code, 0);
    EXPECT_EQ(ended.output, QByteArray());
    EXPECT_THAT(ended.messages.toStdString(), HasSubstr("note: it was made from other figures"));
}

TEST_F(TakingAway, VerifyNoticesAFlippedByte)
{
    for (const char* const format : proven) {
        const QString name = QStringLiteral("a.") + QString::fromLatin1(format);
        ASSERT_TRUE(exports(name));
        QByteArray content = contentOf(name);
        const qsizetype at = content.size() / 3;
        content[at] = static_cast<char>(content[at] ^ 1);
        write(name, content);
        EXPECT_THAT(verify(name).code, testing::AnyOf(1, 3)) << format;
    }
}

TEST_F(TakingAway, ReportsAndPackagesSayWhatTheFiguresSay)
{
    const std::pair<QString, QString> publications[]{{u"report"_s, u"a.pdf"_s},
                                                     {u"report"_s, u"a.html"_s},
                                                     {u"package"_s, u"folder"_s},
                                                     {u"package"_s, u"a.zip"_s}};
    for (const auto& [option, name] : publications) {
        ASSERT_EQ(runProgram({u"export"_s, u"--"_s + option, path(name)}).code, 0)
            << name.toStdString();
        const Ended same = verify(name);
        EXPECT_EQ(same.code, 0) << name.toStdString() << same.messages.toStdString();
        EXPECT_EQ(same.output + same.messages, QByteArray()) << name.toStdString();
        const Ended other = verify(name, {otherFigures()});
        EXPECT_EQ(other.code, 1) << name.toStdString();
        EXPECT_THAT(other.output.toStdString(), HasSubstr("Alibaba: announced_low: 380 → 390\n"));
    }
}

TEST_F(TakingAway, VerifyNamesTheFilesOfAPackageThatWereChanged)
{
    ASSERT_EQ(runProgram({u"export"_s, u"--package"_s, path(u"folder"_s)}).code, 0);
    write(u"folder/ranking.csv"_s, contentOf(u"folder/ranking.csv"_s) + "x");
    ASSERT_TRUE(QFile::remove(path(u"folder/years.csv"_s)));
    const Ended ended = verify(u"folder"_s);
    EXPECT_EQ(ended.code, 1);
    EXPECT_THAT(ended.output.toStdString(),
                HasSubstr("folder/ranking.csv: changed since it was written\n"));
    EXPECT_THAT(ended.output.toStdString(),
                HasSubstr("folder/years.csv: changed since it was written\n"));
    ASSERT_TRUE(QDir(path({})).mkdir(u"empty"_s));
    EXPECT_EQ(verify(u"empty"_s).code, 2);
}

TEST_F(TakingAway, VerifyFindsAChangedByteOfAnyFileOfAPackage)
{
    ASSERT_EQ(runProgram({u"export"_s, u"--package"_s, path(u"folder"_s)}).code, 0);
    for (const QString& name : QDir(path(u"folder"_s)).entryList(QDir::Files)) {
        const QString file = u"folder/"_s + name;
        const QByteArray whole = contentOf(file);
        QByteArray changed = whole;
        changed[changed.size() / 2] = static_cast<char>(changed[changed.size() / 2] ^ 1);
        write(file, changed);
        EXPECT_NE(verify(u"folder"_s).code, 0) << name.toStdString();
        ASSERT_TRUE(QFile::remove(path(file)));
        EXPECT_NE(verify(u"folder"_s).code, 0) << name.toStdString() << " is not there";
        write(file, whole);
    }
    EXPECT_EQ(verify(u"folder"_s).code, 0);
}

/// Whoever changes a table can tell its new hash to the descriptor.
TEST_F(TakingAway, VerifyFindsAForgedTableOfAPackage)
{
    ASSERT_EQ(runProgram({u"export"_s, u"--package"_s, path(u"folder"_s)}).code, 0);
    const auto hashOf = [](const QByteArray& content) {
        return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
    };
    const QByteArray table = contentOf(u"folder/ranking.csv"_s);
    QByteArray forged = table;
    forged.replace("Microsoft", "Macrohard");
    ASSERT_NE(forged, table);
    write(u"folder/ranking.csv"_s, forged);
    QByteArray descriptor = contentOf(u"folder/datapackage.json"_s);
    write(u"folder/datapackage.json"_s, descriptor.replace(hashOf(table), hashOf(forged)));
    const Ended ended = verify(u"folder"_s);
    EXPECT_EQ(ended.code, 1);
    EXPECT_THAT(ended.output.toStdString(), HasSubstr("folder: changed since it was written\n"));
}

TEST_F(TakingAway, VerifySaysWhenThereIsNothingToVerify)
{
    ASSERT_TRUE(exports(u"a.csv"_s));
    QImage(4, 4, QImage::Format_RGB32).save(path(u"plain.png"_s));
    for (const char* const name : {"a.csv", "plain.png"}) {
        const Ended ended = verify(QString::fromLatin1(name));
        EXPECT_EQ(ended.code, 2) << name;
        EXPECT_THAT(ended.messages.toStdString(), HasSubstr("there is nothing to verify"));
    }
    EXPECT_EQ(verify(u"missing.png"_s).code, 3);
    ASSERT_TRUE(exports(u"a.png"_s));
    EXPECT_EQ(verify(u"a.png"_s, {path(u"missing.json"_s)}).code, 3);
    EXPECT_EQ(runProgram({u"verify"_s}).code, 2);
    EXPECT_EQ(runProgram({u"verify"_s, u"a"_s, u"b"_s, u"c"_s}).code, 2);
}

TEST_F(TakingAway, VerifyRefusesAProofThatWasRewritten)
{
    ASSERT_TRUE(exports(u"a.svg"_s));
    QByteArray content = contentOf(u"a.svg"_s);
    content.replace("\"proof\": {", "\"proof\": [");
    write(u"a.svg"_s, content);
    const Ended ended = verify(u"a.svg"_s);
    EXPECT_EQ(ended.code, 1);
    EXPECT_THAT(ended.messages.toStdString(), HasSubstr("what it says of itself was changed"));
}

TEST_F(TakingAway, AFileCarriesItsFiguresOnRequest)
{
    ASSERT_TRUE(exports(u"plain.svg"_s));
    ASSERT_TRUE(exports(u"whole.svg"_s, {u"--with-figures"_s}));
    EXPECT_THAT(contentOf(u"plain.svg"_s).toStdString(), Not(HasSubstr("\"statement\"")));
    EXPECT_THAT(contentOf(u"whole.svg"_s).toStdString(), HasSubstr("\"statement\""));
    EXPECT_EQ(verify(u"whole.svg"_s).code, 0);
}

TEST_F(TakingAway, TheSameBytesComeOutEveryTime)
{
    for (const char* const format : {"png", "svg", "pdf", "csv", "xlsx", "md", "html"}) {
        const QString ending = QString::fromLatin1(format);
        ASSERT_TRUE(exports(QStringLiteral("a.") + ending));
        ASSERT_TRUE(exports(QStringLiteral("b.") + ending));
        EXPECT_EQ(contentOf(QStringLiteral("a.") + ending),
                  contentOf(QStringLiteral("b.") + ending))
            << format;
    }
}

TEST_F(TakingAway, APictureIsWithoutWhatIsLeftOut)
{
    ASSERT_TRUE(exports(u"whole.svg"_s));
    ASSERT_TRUE(exports(u"less.svg"_s, {u"--without"_s, u"title,notes,sources,pair"_s}));
    const auto textsOf = [this](const QString& name) {
        QByteArray svg = contentOf(name);
        svg.truncate(svg.indexOf("<metadata"));
        return svg.mid(svg.indexOf("<text")).toStdString();
    };
    const std::string whole = textsOf(u"whole.svg"_s);
    const std::string less = textsOf(u"less.svg"_s);
    for (const char* const text :
         {"Who plans to spend most", "Not alike", "Sources:", "at least 66 %"}) {
        EXPECT_THAT(whole, HasSubstr(text));
        EXPECT_THAT(less, Not(HasSubstr(text)));
    }
    EXPECT_THAT(less, HasSubstr("USD bn"));
    EXPECT_THAT(less, HasSubstr("Currency:"));
    const Ended ended =
        runProgram({u"export"_s, u"-o"_s, path(u"a.png"_s), u"--without"_s, u"title,legend"_s});
    EXPECT_EQ(ended.code, 2);
    EXPECT_THAT(ended.messages.toStdString(), HasSubstr("--without"));
}

TEST_F(TakingAway, CsvBeginsWithAByteOrderMarkOnRequest)
{
    ASSERT_TRUE(exports(u"plain.csv"_s, {u"--view"_s, u"figures"_s}));
    ASSERT_TRUE(exports(u"marked.csv"_s, {u"--view"_s, u"figures"_s, u"--bom"_s}));
    EXPECT_EQ(contentOf(u"marked.csv"_s), "\xef\xbb\xbf" + contentOf(u"plain.csv"_s));
    ASSERT_EQ(runProgram({u"convert"_s, path(u"marked.csv"_s), path(u"back.csv"_s)}).code, 0);
    EXPECT_EQ(contentOf(u"back.csv"_s), contentOf(u"plain.csv"_s));
}

TEST_F(TakingAway, AWorkbookOfFiguresIsReadBackWithoutLoss)
{
    ASSERT_TRUE(exports(u"a.csv"_s, {u"--view"_s, u"figures"_s}));
    ASSERT_TRUE(exports(u"a.xlsx"_s, {u"--view"_s, u"figures"_s}));
    const Ended ended = runProgram({u"convert"_s, path(u"a.xlsx"_s), path(u"back.csv"_s)});
    EXPECT_EQ(ended.code, 0) << ended.messages.toStdString();
    EXPECT_EQ(contentOf(u"back.csv"_s), contentOf(u"a.csv"_s));
}

/// What another reader of workbooks finds: a line for each sheet, and the types of the first row
/// below the names of its columns.
const char* const sheetsInPython = R"(
import sys, openpyxl
for sheet in openpyxl.load_workbook(sys.argv[1]):
    row = next(sheet.iter_rows(min_row=2, max_row=2, values_only=True), ())
    print(sheet.title, sheet.sheet_state, sheet.freeze_panes, len(sheet._charts),
          ' '.join(sorted({type(cell).__name__ for cell in row})))
)";

TEST_F(TakingAway, AnotherReaderOfWorkbooksFindsSheetsNumbersDaysAndCharts)
{
    ASSERT_EQ(runProgram({u"export"_s, u"--workbook"_s, path(u"all.xlsx"_s), u"--views"_s,
                          u"ranking,years,say-do,figures"_s})
                  .code,
              0);
    QProcess python;
    python.start(u"/usr/bin/python3"_s,
                 {u"-c"_s, QString::fromUtf8(sheetsInPython), path(u"all.xlsx"_s)});
    ASSERT_TRUE(python.waitForFinished()) << python.errorString().toStdString();
    EXPECT_EQ(python.readAllStandardError(), QByteArray());
    EXPECT_EQ(python.readAllStandardOutput().toStdString(),
              "Ranking visible A2 1 NoneType datetime int str\n"
              "Years visible A2 1 NoneType float int str\n"
              "Say and do visible A2 0 NoneType float int str\n"
              "Figures visible A2 0 NoneType datetime int str\n"
              "capex-horizon hidden None 0 str\n");
    EXPECT_EQ(verify(u"all.xlsx"_s).code, 0);
}

TEST_F(TakingAway, AFailedExportLeavesNothingBehind)
{
    EXPECT_EQ(runProgram({u"export"_s, u"-o"_s, path(u"none/a.xlsx"_s)}).code, 3);
    EXPECT_EQ(runProgram({u"export"_s, u"-o"_s, path(u"a.png"_s), u"--size"_s, u"1x1"_s}).code, 2);
    EXPECT_TRUE(QDir(path({})).isEmpty());
}

TEST_F(TakingAway, AnyFormatGoesToStandardOutput)
{
    for (const char* const format : {"png", "svg", "pdf", "csv", "xlsx", "md", "html"}) {
        const QString ending = QString::fromLatin1(format);
        ASSERT_TRUE(exports(QStringLiteral("a.") + ending));
        const Ended ended = runProgram({u"export"_s, u"-o"_s, u"-"_s, u"--format"_s, ending});
        EXPECT_EQ(ended.code, 0) << format;
        EXPECT_EQ(ended.output, contentOf(QStringLiteral("a.") + ending)) << format;
    }
}

} // namespace
} // namespace capex
