// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/document.h"

#include "app/document/session.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"
#include "tests/support/window_fixture.h"

#include <QFile>
#include <QSignalSpy>

#include <random>

namespace capex {
namespace {

const QByteArray csvHeading =
    "company,kind,measure,low,currency,unit,announced,calendar_year,source\n";
const QByteArray csvOfAcme = "Acme,guidance,capex,1,USD,billion,2025-01-03,2025,The Paper\n";
const QByteArray csvOfBeta = "Beta,guidance,capex,1,USD,billion,2025-01-03,2025,The Paper\n";

/// A document, and a folder with files for it.
class DocumentTest : public InAFolder
{
protected:
    [[nodiscard]] static QByteArray jsonOf(const char* company)
    {
        return jsonFormat().write(datasetOf({{.id = "a", .company = company}}), {});
    }
    [[nodiscard]] bool has(const char* company) const
    {
        return m_document.dataset().company({QString::fromUtf8(company)}) != nullptr;
    }
    void saveView(const char* name)
    {
        m_document.editViews({}, added(m_document.views(), {.name = QString::fromUtf8(name)}));
    }

    Document m_document;
};

TEST_F(DocumentTest, TakesAFileAndSavesItSoThatItCanBeReadAgain)
{
    Document document;
    document.openBundled();
    ASSERT_TRUE(document.saveAs(path("saved.json")));
    EXPECT_EQ(document.origin(), Origin(FileOrigin{path("saved.json")}));
    Document other;
    EXPECT_TRUE(other.open(path("saved.json")));
    EXPECT_EQ(other.dataset(), bundledFigures());
    EXPECT_EQ(other.views(), bundledViews());
}

TEST_F(DocumentTest, ARefusedFileChangesNothingAndSaysWhy)
{
    Document document;
    document.openBundled();
    const QSignalSpy changed(&document, &Document::changed);
    QSignalSpy refused(&document, &Document::refused);
    EXPECT_FALSE(document.open(write("bad.json", "{ \"format\": 1")));
    EXPECT_FALSE(document.open(path("missing.json")));
    EXPECT_EQ(changed.count(), 0);
    ASSERT_EQ(refused.count(), 2);
    EXPECT_FALSE(refused.at(0).at(1).value<Findings>().empty());
    EXPECT_FALSE(refused.at(1).at(1).value<Findings>().empty());
    EXPECT_TRUE(document.isBundled());
}

TEST_F(DocumentTest, KeepsTheWarningsOfAFileThatLoads)
{
    Document document;
    EXPECT_TRUE(document.open(
        write("warned.json", "{ \"format\": \"capex-horizon\", \"version\": 1, \"flavour\": 3 }")));
    ASSERT_EQ(document.findings().size(), 1U);
    EXPECT_EQ(document.findings().front().severity, Finding::Severity::Warning);
}

TEST_F(DocumentTest, ACsvIsACopyAndAnUnknownEndingIsAnError)
{
    Document document;
    document.openBundled();
    EXPECT_TRUE(document.saveAs(path("copy.csv")));
    EXPECT_TRUE(document.isBundled());
    EXPECT_FALSE(document.saveAs(path("copy.txt")));
    EXPECT_FALSE(QFile::exists(path("copy.txt")));
}

TEST_F(DocumentTest, TellsOfOtherFiguresBeforeItNamesTheirFile)
{
    QStringList told;
    QObject::connect(&m_document, &Document::changed, [&] { told.append(QStringLiteral("*")); });
    QObject::connect(&m_document, &Document::opened,
                     [&](const QString& path) { told.append(path); });
    m_document.openBundled();
    EXPECT_EQ(told, QStringList{QStringLiteral("*")}) << "no file is opened";
    ASSERT_TRUE(m_document.open(write("a.json", jsonOf("acme"))));
    EXPECT_EQ(told.mid(1), (QStringList{QStringLiteral("*"), path("a.json")}));
}

TEST_F(DocumentTest, AnotherFileForgetsTheStepsOfTheOneBefore)
{
    ASSERT_TRUE(m_document.open(write("a.json", jsonOf("acme"))));
    saveView("mine");
    ASSERT_TRUE(m_document.isModified());
    ASSERT_TRUE(m_document.open(write("b.json", jsonOf("beta"))));
    EXPECT_FALSE(m_document.isModified());
    EXPECT_FALSE(m_document.history().canUndo());
    EXPECT_TRUE(m_document.views().empty());
}

TEST_F(DocumentTest, AFileIsModifiedUntilItsStepsAreTakenBackOrWritten)
{
    ASSERT_TRUE(m_document.open(write("a.json", jsonOf("acme"))));
    EXPECT_FALSE(m_document.isModified());
    saveView("mine");
    EXPECT_TRUE(m_document.isModified());
    m_document.history().undo();
    EXPECT_FALSE(m_document.isModified());
    m_document.history().redo();
    ASSERT_TRUE(m_document.saveAs(path("a.json")));
    EXPECT_FALSE(m_document.isModified());
    m_document.history().undo();
    EXPECT_TRUE(m_document.isModified()) << "the file still has the view";
}

TEST_F(DocumentTest, WhatCannotHoldViewsIsNeverModified)
{
    m_document.openBundled();
    saveView("mine");
    EXPECT_FALSE(m_document.isModified());
    ASSERT_TRUE(m_document.open(write("a.csv", csvHeading + csvOfAcme)));
    saveView("mine");
    EXPECT_FALSE(m_document.isModified());
}

TEST_F(DocumentTest, ReloadingTakesWhatTheFileSaysNowIfItIsSound)
{
    ASSERT_TRUE(m_document.open(write("a.json", jsonOf("acme"))));
    write("a.json", jsonOf("beta"));
    EXPECT_TRUE(m_document.reload());
    EXPECT_TRUE(has("beta"));
    write("a.json", "{");
    EXPECT_FALSE(m_document.reload());
    EXPECT_TRUE(has("beta"));
    EXPECT_EQ(pathOf(m_document.origin()), path("a.json"));
}

TEST_F(DocumentTest, TheBundledFiguresNeverChange)
{
    m_document.openBundled();
    saveView("mine");
    const QSignalSpy changed(&m_document, &Document::changed);
    EXPECT_TRUE(m_document.reload());
    EXPECT_EQ(changed.count(), 0);
    EXPECT_TRUE(m_document.history().canUndo()) << "nothing was read";
}

TEST_F(DocumentTest, KnowsWhatSomebodyElseHasMadeOfItsFile)
{
    ASSERT_TRUE(m_document.open(write("a.json", jsonOf("acme"))));
    EXPECT_FALSE(m_document.losesForeignChange(path("a.json")));
    write("a.json", jsonOf("acme"));
    EXPECT_FALSE(m_document.losesForeignChange(path("a.json"))) << "it says the same";
    write("a.json", jsonOf("beta"));
    EXPECT_TRUE(m_document.losesForeignChange(path("a.json")));
    write("b.json", jsonOf("beta"));
    EXPECT_FALSE(m_document.losesForeignChange(path("b.json"))) << "it is another file";
    ASSERT_TRUE(m_document.reload());
    EXPECT_FALSE(m_document.losesForeignChange(path("a.json")));
}

TEST_F(DocumentTest, WhatItWroteItselfIsNoForeignChange)
{
    for (const char* const name : {"a.json", "a.csv"}) {
        const QByteArray content =
            formatOf(path(name)) == &jsonFormat() ? jsonOf("acme") : csvHeading + csvOfAcme;
        ASSERT_TRUE(m_document.open(write(name, content)));
        saveView("mine");
        ASSERT_TRUE(m_document.saveAs(path(name)));
        EXPECT_FALSE(m_document.losesForeignChange(path(name))) << name;
    }
}

TEST_F(DocumentTest, ACopyIsNotTakenForTheOpenFile)
{
    ASSERT_TRUE(m_document.open(write("a.json", jsonOf("acme"))));
    saveView("mine");
    ASSERT_TRUE(m_document.saveAs(path("copy.csv")));
    EXPECT_EQ(pathOf(m_document.origin()), path("a.json"));
    EXPECT_TRUE(m_document.isModified()) << "the copy holds no views";
    EXPECT_FALSE(m_document.losesForeignChange(path("a.json")));
    EXPECT_FALSE(m_document.losesForeignChange(path("copy.csv")));
}

TEST_F(DocumentTest, WhatCannotBeWrittenLeavesAllAsItWas)
{
    ASSERT_TRUE(m_document.open(write("a.json", jsonOf("acme"))));
    saveView("mine");
    const QSignalSpy moved(&m_document, &Document::pathChanged);
    EXPECT_FALSE(m_document.saveAs(path("none/b.json")));
    EXPECT_EQ(pathOf(m_document.origin()), path("a.json"));
    EXPECT_TRUE(m_document.isModified());
    EXPECT_EQ(moved.count(), 0);
    EXPECT_EQ(content("a.json"), jsonOf("acme"));
}

TEST_F(DocumentTest, SaysWhichEndingsItCouldHaveWritten)
{
    m_document.openBundled();
    const Outcome saved = m_document.saveAs(path("figures.txt"));
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().expected, QStringLiteral(".json or .csv"));
}

TEST(DocumentSteps, OfFiguresAreTakenBackToTheSameDataset)
{
    Document document;
    document.openBundled();
    const Dataset before = document.dataset();
    const QSignalSpy edited(&document, &Document::edited);
    document.edit(QStringLiteral("step"), datasetOf({{.id = "a"}}));
    document.edit(QStringLiteral("the same"), datasetOf({{.id = "a"}}));
    EXPECT_EQ(document.history().count(), 1) << "what changes nothing is no step";
    EXPECT_EQ(document.dataset(), datasetOf({{.id = "a"}}));
    document.history().undo();
    EXPECT_TRUE(document.dataset().sharesWith(before));
    EXPECT_EQ(document.views(), bundledViews());
    EXPECT_EQ(edited.count(), 2);
}

TEST(DocumentSteps, UndoneAfterRedoAreIdentity)
{
    Document document;
    document.openBundled();
    std::mt19937 random(7);
    const auto below = [&](std::size_t limit) { return random() % limit; };
    const Dataset figures = document.dataset();
    std::vector<SavedViews> states{document.views()};
    for (int step = 0; step < 60; ++step) {
        const SavedViews& views = document.views();
        const SavedView fresh{.name = QStringLiteral("view %1").arg(step)};
        const std::size_t count = views.size();
        const auto change = below(3);
        document.editViews(QStringLiteral("step"), change == 0 || count < 2 ? added(views, fresh)
                                                   : change == 1
                                                       ? removed(views, below(count))
                                                       : moved(views, below(count), below(count)));
        if (document.views() != states.back()) {
            states.push_back(document.views());
        }
    }
    QUndoStack& history = document.history();
    ASSERT_EQ(history.count() + 1, static_cast<int>(states.size()));
    for (int index : {0, 10, 3, static_cast<int>(states.size()) - 1, 17}) {
        history.setIndex(index);
        EXPECT_EQ(document.views(), states[static_cast<std::size_t>(index)]);
        history.redo();
        history.undo();
        history.setIndex(index);
        EXPECT_EQ(document.views(), states[static_cast<std::size_t>(index)]);
    }
    EXPECT_TRUE(document.dataset().sharesWith(figures)) << "no step copies a figure";
}

/// The views of a file that cannot hold any, from one run of the program to the next.
class ViewsBesideAFile : public DocumentTest
{
protected:
    ViewsBesideAFile() { m_table = write("a.csv", csvHeading + csvOfAcme + csvOfBeta); }

    Session m_session{path("window.ini")};
    Document m_first{&m_session};
    Document m_next{&m_session};
    QString m_table;
};

TEST_F(ViewsBesideAFile, AreThereWhenItIsOpenedAgain)
{
    ASSERT_TRUE(m_first.open(m_table));
    m_first.editViews({}, {{.name = QStringLiteral("mine")}});
    ASSERT_TRUE(m_next.open(m_table));
    EXPECT_EQ(m_next.views(), m_first.views());
    ASSERT_TRUE(m_next.open(write("b.csv", csvHeading + csvOfAcme)));
    EXPECT_TRUE(m_next.views().empty()) << "they are of the other file";
    m_first.history().undo();
    ASSERT_TRUE(m_next.open(m_table));
    EXPECT_TRUE(m_next.views().empty());
}

TEST_F(ViewsBesideAFile, ForgetTheCompaniesThatItHasNoMore)
{
    ASSERT_TRUE(m_first.open(m_table));
    SavedView view{.name = QStringLiteral("both")};
    for (const Company& company : m_first.dataset().companies()) {
        view.settings.companies.append(company.id);
        view.options.focus.append(company.id);
    }
    ASSERT_EQ(view.settings.companies.size(), 2);
    m_first.editViews({}, {view});
    write("a.csv", csvHeading + csvOfBeta);
    ASSERT_TRUE(m_next.open(m_table));
    ASSERT_EQ(m_next.views().size(), 1U);
    EXPECT_EQ(m_next.views().front().settings.companies, view.settings.companies.mid(1));
    EXPECT_EQ(m_next.views().front().options.focus, view.options.focus.mid(1));
}

TEST_F(ViewsBesideAFile, AreNotTakenWhereTheFileHoldsItsOwn)
{
    const QString file = write("a.json", jsonOf("acme"));
    m_session.changeSavedViews(FileOrigin{file}, {{}, {{.name = QStringLiteral("kept")}}, {}});
    ASSERT_TRUE(m_first.open(file));
    EXPECT_TRUE(m_first.views().empty());
}

} // namespace
} // namespace capex
